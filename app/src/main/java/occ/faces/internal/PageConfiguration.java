package occ.faces.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import occ.faces.pages.FrameSource;
import occ.faces.pages.SignedOutFrames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.ViewResolver;

/** Templates, compiled with the program, into pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    private static final String PACKAGE = "templates";

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver pageViews(
            TemplateEngine templates,
            ObjectProvider<FrameSource> frames,
            @Value("${occ.demonstration:false}") boolean demonstration) {
        return new JteViews(templates, frames.getIfAvailable(() -> new SignedOutFrames(demonstration)));
    }
}
