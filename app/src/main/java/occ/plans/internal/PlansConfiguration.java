package occ.plans.internal;

import occ.adequacy.AdequacyRules;
import occ.plans.PlanAdequacy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlansConfiguration {
    @Bean
    AdequacyRules planRules() {
        return () -> PlanAdequacy.ALL;
    }
}
