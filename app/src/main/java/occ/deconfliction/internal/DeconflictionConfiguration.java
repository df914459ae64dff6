package occ.deconfliction.internal;

import java.time.Duration;
import occ.access.Verb;
import occ.deconfliction.Limits;
import occ.work.Beginning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class DeconflictionConfiguration {
    private static final int ORDER = 80;

    @Bean
    Limits deconflictionLimits(Environment environment) {
        return new Limits(
                Duration.ofMinutes(positive(environment, "occ.deconfliction.told-after-minutes")),
                positive(environment, "occ.deconfliction.checks-an-hour"),
                positive(environment, "occ.deconfliction.largest-budget"),
                positive(environment, "occ.deconfliction.working-days"),
                positive(environment, "occ.deconfliction.watched-days"),
                positive(environment, "occ.deconfliction.misses"));
    }

    @Bean
    Beginning deconflicting() {
        return new Beginning(
                Verb.CHECK_DECONFLICTION, "Ask whether others work on it", "/deconfliction/checks/new", ORDER);
    }

    private static int positive(Environment environment, String setting) {
        var number = environment.getRequiredProperty(setting, Integer.class);
        if (number < 1) {
            throw new IllegalStateException(setting + " must be at least 1: " + number);
        }
        return number;
    }
}
