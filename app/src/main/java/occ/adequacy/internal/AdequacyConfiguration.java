package occ.adequacy.internal;

import java.util.List;
import occ.adequacy.AdequacyRules;
import occ.adequacy.RuleBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdequacyConfiguration {
    @Bean
    RuleBook ruleBook(ObjectProvider<AdequacyRules> contributions) {
        return new RuleBook(contributions.stream()
                .map(AdequacyRules::rules)
                .flatMap(List::stream)
                .toList());
    }
}
