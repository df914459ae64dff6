package occ.threattolife.internal;

import java.time.Duration;
import occ.access.Verb;
import occ.threattolife.Limits;
import occ.work.Beginning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class ThreatConfiguration {
    private static final int ORDER = 90;

    @Bean
    Limits threatToLifeLimits(Environment environment) {
        return new Limits(
                minutes(environment, "occ.threat-to-life.take-up-minutes"),
                minutes(environment, "occ.threat-to-life.decide-minutes"),
                minutes(environment, "occ.threat-to-life.warn-minutes"));
    }

    @Bean
    Beginning raisingAThreatToLife() {
        return new Beginning(Verb.RAISE_THREAT_TO_LIFE, "Raise a threat to life", "/threats-to-life/new", ORDER);
    }

    private static Duration minutes(Environment environment, String setting) {
        var minutes = environment.getRequiredProperty(setting, Integer.class);
        if (minutes < 1) {
            throw new IllegalStateException(setting + " must be at least 1: " + minutes);
        }
        return Duration.ofMinutes(minutes);
    }
}
