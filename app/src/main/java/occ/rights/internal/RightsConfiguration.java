package occ.rights.internal;

import occ.access.Verb;
import occ.rights.Counting;
import occ.rights.RightsCase;
import occ.work.Beginning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class RightsConfiguration {
    private static final int ORDER = 60;

    @Bean
    Counting countingOfMonths(Environment environment) {
        return new Counting(
                environment.getRequiredProperty("occ.rights.month-ends", Counting.Month.class),
                environment.getRequiredProperty("occ.rights.on-closed-days", Counting.ClosedDays.class));
    }

    @Bean
    Beginning receivingARequest() {
        return new Beginning(
                Verb.HANDLE_RIGHTS, "Record a request about somebody’s data", RightsCase.ADDRESS + "/new", ORDER);
    }
}
