package occ.assessment.internal;

import occ.access.Verb;
import occ.work.Beginning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {
    private static final int ORDER = 20;

    @Bean
    Beginning scoring() {
        return new Beginning(Verb.SCORE, "Score a group", "/scoring", ORDER);
    }
}
