package occ.faces.internal;

import gg.jte.TemplateEngine;
import java.util.Locale;
import occ.faces.pages.FrameSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template that a view names; what is no template of ours is left to others. */
record JteViews(TemplateEngine templates, FrameSource frames) implements ViewResolver {
    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(template, templates, frames) : null;
    }
}
