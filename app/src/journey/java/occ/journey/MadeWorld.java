package occ.journey;

import java.time.Clock;
import occ.demonstration.World;
import occ.kernel.Now;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;

/** The invented world of the demonstration, made once for all journeys, on a day that is the same at every run. */
@TestConfiguration
class MadeWorld {
    private static final int GROUPS = 60;
    private static final long SEED = 1;

    @Bean
    Today today() {
        return new Today();
    }

    /** In place of the clock of the machine. */
    @Bean
    @Primary
    Clock clockOfTheMadeWorld(Today today) {
        return new Now(today);
    }

    @EventListener
    void make(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(World.class).make(GROUPS, SEED, made -> {});
    }
}
