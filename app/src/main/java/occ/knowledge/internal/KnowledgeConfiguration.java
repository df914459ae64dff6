package occ.knowledge.internal;

import occ.knowledge.Tactics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {
    @Bean
    Tactics tactics() {
        return TacticFile.read();
    }
}
