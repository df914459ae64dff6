package occ.operations.internal;

import occ.operations.AuthoritiesDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {
    @Bean
    AuthoritiesDue howLongBeforeItsEndAnAuthorityIsDue(Environment environment) {
        var days = environment.getRequiredProperty("occ.operations.authority-due-days", Integer.class);
        if (days < 0) {
            throw new IllegalStateException("occ.operations.authority-due-days must not be negative: " + days);
        }
        return new AuthoritiesDue(days);
    }
}
