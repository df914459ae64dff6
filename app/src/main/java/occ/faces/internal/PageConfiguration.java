package occ.faces.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Path;
import occ.faces.Panel;
import occ.faces.Panels;
import occ.faces.pages.FrameSource;
import occ.faces.pages.SignedOutFrames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.ViewResolver;

/** Templates into pages. While developing, they are read from their source and compiled when they change. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    private static final String PACKAGE = "templates";

    @Bean
    TemplateEngine templates(@Value("${occ.dev:false}") boolean developing) {
        if (!developing) {
            return TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
        }
        var engine = TemplateEngine.create(
                new TemplateFolder(sources()), Path.of("target", "jte-classes"), ContentType.Html, null, PACKAGE);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver pageViews(
            TemplateEngine templates,
            ObjectProvider<FrameSource> frames,
            @Value("${occ.demonstration:false}") boolean demonstration) {
        return new JteViews(templates, frames.getIfAvailable(() -> new SignedOutFrames(demonstration)));
    }

    @Bean
    Panels panels(ObjectProvider<Panel> panels) {
        return new Panels(panels.stream().toList());
    }

    private static Path sources() {
        var besideModule = Path.of("src", "main", "jte");
        return besideModule.toFile().isDirectory()
                ? besideModule
                : Path.of("app").resolve(besideModule);
    }
}
