package occ.intelligence.internal;

import occ.access.Verb;
import occ.work.Beginning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntelligenceConfiguration {
    private static final int ORDER = 20;

    @Bean
    Beginning reporting() {
        return new Beginning(
                Verb.REPORT_INTELLIGENCE, "Enter an intelligence report", "/intelligence/reports/new", ORDER);
    }
}
