package occ.work.internal;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class WorkConfiguration {
    private static final String LOOK_SECONDS = "occ.mail.look-seconds";

    /** How often the program looks whether digests are due; zero is never. */
    record LookEvery(Duration time) {}

    @Bean
    MailSettings mailSettings(Environment environment) {
        return MailSettings.of(environment);
    }

    @Bean
    LookEvery digestsAreLookedForEvery(Environment environment) {
        var seconds = environment.getRequiredProperty(LOOK_SECONDS, Integer.class);
        if (seconds < 0) {
            throw new IllegalStateException(LOOK_SECONDS + " must not be negative: " + seconds);
        }
        return new LookEvery(Duration.ofSeconds(seconds));
    }
}
