package occ.tasking;

import static occ.tasking.TaskingExamples.archived;
import static occ.tasking.TaskingExamples.mapped;
import static occ.tasking.TaskingExamples.nominated;
import static occ.tasking.TaskingExamples.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import occ.adequacy.AdequacyRule;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhatAResponseLacksTests {
    @Test
    @DisplayName("R01: before mapping the interim level does")
    void beforeMappingTheInterimLevelDoes() {
        assertThat(rules(nominated())).isEmpty();
        assertThat(rules(nominated().atInterim(Tier.FORCE))).isEmpty();
    }

    @Test
    @DisplayName("R01: once mapped, an interim tier no longer does, and owner and lead are due as well")
    void aMappedSubjectLacksTierOwnerAndLead() {
        var interim = mapped().atInterim(Tier.FORCE);

        assertThat(rules(interim))
                .containsExactly(TaskingRules.NO_TIER, TaskingRules.NO_OWNER, TaskingRules.LEAD_NOT_ASSIGNED);
        assertThat(Duty.of(interim.now())).extracting(Duty::due).containsOnly(endOf(2026, 2, 9));
    }

    @Test
    @DisplayName("R01: a subject with tier, owner and a lead who accepted lacks nothing")
    void aSubjectWithAllThreeLacksNothing() {
        assertThat(rules(complete())).isEmpty();
    }

    @Test
    @DisplayName("R09: an officer who was asked has not accepted; one who declined leaves it without a lead")
    void askedAndDeclinedAreDifferentGaps() {
        assertThat(rules(complete().asked(on(2026, 2, 4)))).containsExactly(TaskingRules.LEAD_NOT_ACCEPTED);
        assertThat(rules(complete().declined())).containsExactly(TaskingRules.LEAD_NOT_ASSIGNED);
    }

    @Test
    @DisplayName("R09: a gap of more than five working days is an exception, however many officers are asked in it")
    void theGapCountsFromWhenItWasLastLed() {
        var gap = complete().ledUntil(on(2026, 5, 1));

        assertThat(due(gap.asked(on(2026, 5, 7)), TaskingRules.LEAD_NOT_ACCEPTED))
                .as("the days between hold a bank holiday, 4 May")
                .isEqualTo(endOf(2026, 5, 11));
        assertThat(due(gap.declined(), TaskingRules.LEAD_NOT_ASSIGNED)).isEqualTo(endOf(2026, 5, 11));
    }

    @Test
    void beforeMappingOnlyTheOfficerWhoWasAskedIsWaitedFor() {
        var asked = nominated().asked(on(2026, 1, 7));

        assertThat(due(asked, TaskingRules.LEAD_NOT_ACCEPTED)).isEqualTo(endOf(2026, 1, 14));
        assertThat(rules(nominated().declined())).isEmpty();
    }

    @Test
    @DisplayName(
            "R08: band A in tier 3 or 4 is an exception at once, until somebody carries the risk or the tier changes")
    void bandAInALowTierIsAnExceptionAtOnce() {
        var low = complete().inBand(ThreatBand.A).at(Tier.FORCE);

        assertThat(due(low, TaskingRules.BAND_A_LOW_TIER)).isEqualTo(on(2026, 2, 3));
        assertThat(rules(low.withRiskAccepted(Tier.FORCE))).isEmpty();
        assertThat(rules(low.at(Tier.REGIONAL))).isEmpty();
        assertThat(rules(low.inBand(ThreatBand.B))).isEmpty();
    }

    @Test
    void whatHasEndedLacksNothing() {
        assertThat(rules(archived())).isEmpty();
    }

    private static TaskingExamples complete() {
        return mapped().at(Tier.REGIONAL).owned().accepted();
    }

    private static Iterable<AdequacyRule> rules(TaskingExamples example) {
        return Duty.of(example.now()).stream().map(Duty::rule).toList();
    }

    private static Instant due(TaskingExamples example, AdequacyRule rule) {
        return Duty.of(example.now()).stream()
                .filter(duty -> duty.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private static Instant endOf(int year, int month, int day) {
        return LocalDate.of(year, month, day)
                .plusDays(1)
                .atStartOfDay(ZoneId.of("Europe/London"))
                .toInstant();
    }
}
