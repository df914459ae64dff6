package occ.tasking.internal;

import occ.adequacy.AdequacyRules;
import occ.tasking.TaskingRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskingConfiguration {
    @Bean
    AdequacyRules taskingRules() {
        return () -> TaskingRules.ALL;
    }
}
