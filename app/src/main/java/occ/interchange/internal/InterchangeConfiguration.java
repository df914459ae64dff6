package occ.interchange.internal;

import occ.access.Verb;
import occ.work.Beginning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InterchangeConfiguration {
    private static final int ORDER = 40;

    @Bean
    Beginning importing() {
        return new Beginning(Verb.IMPORT, "Import a mapping return", "/imports/new", ORDER);
    }
}
