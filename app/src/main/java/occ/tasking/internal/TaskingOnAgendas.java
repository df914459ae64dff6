package occ.tasking.internal;

import java.time.Instant;
import occ.meetings.AgendaSource;
import occ.meetings.Sitting;
import occ.tasking.BoardSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The items of tasking on each agenda. */
@Configuration(proxyBeanMethods = false)
class TaskingOnAgendas {
    private static final int NOMINATIONS = 20;
    private static final int UNTIERED = 50;
    private static final int LOW_TIERS = 55;
    private static final int TIER_CHANGES = 60;

    @Bean
    AgendaSource newNominations(AgendaTable table) {
        return new StandingItem(
                "tasking.nominations",
                NOMINATIONS,
                "New nominations",
                "",
                sitting -> table.nominations(sitting.places()));
    }

    @Bean
    AgendaSource awaitingTier(AgendaTable table) {
        return new StandingItem(
                "tasking.untiered", UNTIERED, "Awaiting a tier", "", sitting -> table.untiered(sitting.places()));
    }

    @Bean
    AgendaSource lowTiers(AgendaTable table) {
        return new StandingItem(
                "tasking.low-tiers",
                LOW_TIERS,
                BoardSection.BAND_A_LOW_TIER.label(),
                "",
                sitting -> table.lowTiers(sitting.places()));
    }

    @Bean
    AgendaSource tierChanges(AgendaTable table) {
        return new StandingItem(
                "tasking.tier-changes",
                TIER_CHANGES,
                "Tier changes since the last meeting",
                "",
                sitting -> table.tierChanges(sitting.places(), since(sitting)));
    }

    private static Instant since(Sitting sitting) {
        var previous = sitting.previous();
        return previous == null ? sitting.startsAt().minus(StandingItem.AT_FIRST) : previous;
    }
}
