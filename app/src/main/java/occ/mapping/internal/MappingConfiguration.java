package occ.mapping.internal;

import occ.access.Verb;
import occ.work.Beginning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MappingConfiguration {
    private static final int ORDER = 10;

    @Bean
    Beginning nominating() {
        return new Beginning(Verb.NOMINATE, "Nominate a group", "/nominations/new", ORDER);
    }
}
