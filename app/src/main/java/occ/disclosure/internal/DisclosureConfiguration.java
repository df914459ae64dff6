package occ.disclosure.internal;

import occ.access.Verb;
import occ.disclosure.Investigation;
import occ.work.Beginning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {
    private static final int ORDER = 61;

    @Bean
    Beginning openingAnInvestigation() {
        return new Beginning(Verb.DISCLOSE, "Open an investigation", Investigation.ADDRESS + "/new", ORDER);
    }
}
