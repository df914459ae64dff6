package occ.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.adequacy.AdequacyRule;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.mapping.SubjectState;
import occ.plans.PlanSituation.Duty;
import occ.plans.PlanSituation.InForce;
import occ.plans.PlanSituation.NextAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhatAPlanLacksTests {
    private static final Instant MAPPED = Instant.parse("2026-02-02T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-02-10T10:00:00Z");
    private static final InForce STANDING = new InForce(MAPPED, LocalDate.of(2026, 6, 1));

    @Test
    @DisplayName("R01: a mapped subject has a plan in force within 28 days")
    void aMappedSubjectHasAPlanWithin28Days() {
        var lacks = situation(SubjectState.MAPPED, MAPPED, null, null, null, null, false);

        assertThat(rules(lacks)).containsExactly(PlanAdequacy.NO_PLAN);
        assertThat(lacks.getFirst().due()).isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
        assertThat(situation(SubjectState.DEVELOPMENT, null, null, null, null, null, false))
                .as("before it is on the map")
                .isEmpty();
    }

    @Test
    @DisplayName("A plan in force is reviewed by the day it sets, in the time of London")
    void aPlanInForceIsReviewed() {
        var lacks = situation(SubjectState.MAPPED, MAPPED, STANDING, null, null, null, false);

        assertThat(rules(lacks)).containsExactly(PlanAdequacy.REVIEW);
        assertThat(lacks.getFirst().due()).isEqualTo(Instant.parse("2026-06-01T23:00:00Z"));
    }

    @Test
    @DisplayName("R03, R39: what waits for approval, what is one-sided, what is due and whose owner has left run apart")
    void eachRuleHasItsClock() {
        var next = new NextAction(MAPPED, LocalDate.of(2026, 2, 20), null);

        assertThat(rules(situation(SubjectState.MAPPED, MAPPED, STANDING, NOW, NOW, next, true)))
                .containsExactly(
                        PlanAdequacy.NOT_DECIDED,
                        PlanAdequacy.REVIEW,
                        PlanAdequacy.ONE_SIDED,
                        PlanAdequacy.ACTION_LATE,
                        PlanAdequacy.OWNER_LEFT);
    }

    @Test
    @DisplayName(
            "Days are counted by the calendar: what begins late in the evening is due no day later when clocks go forward")
    void daysAreCountedByTheCalendar() {
        // Clocks go forward on 29 March 2026 and back on 25 October 2026.
        assertThat(due("2026-03-24T23:30:00Z")).isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
        assertThat(due("2026-10-20T22:30:00Z")).isEqualTo(Instant.parse("2026-10-28T00:00:00Z"));
        assertThat(due("2026-10-20T23:30:00Z")).isEqualTo(Instant.parse("2026-10-29T00:00:00Z"));
    }

    /** When a plan that was submitted then must be decided on, seven days later. */
    private static Instant due(String submitted) {
        return situation(SubjectState.MAPPED, MAPPED, STANDING, Instant.parse(submitted), null, null, false).stream()
                .filter(duty -> duty.rule().equals(PlanAdequacy.NOT_DECIDED))
                .findFirst()
                .orElseThrow()
                .due();
    }

    @Test
    @DisplayName("What has been merged or archived lacks nothing")
    void whatHasEndedLacksNothing() {
        var next = new NextAction(MAPPED, LocalDate.of(2026, 2, 20), null);

        assertThat(situation(SubjectState.MERGED, MAPPED, STANDING, NOW, NOW, next, true))
                .isEmpty();
    }

    private static List<Duty> situation(
            SubjectState state,
            @Nullable Instant mappedAt,
            @Nullable InForce inForce,
            @Nullable Instant submittedAt,
            @Nullable Instant oneSided,
            @Nullable NextAction next,
            boolean left) {
        return new PlanSituation(
                        EntityId.next(),
                        new ClassId(1),
                        state,
                        OrganisationId.next(),
                        mappedAt,
                        null,
                        inForce,
                        submittedAt,
                        oneSided,
                        next,
                        left)
                .duties(NOW);
    }

    private static List<AdequacyRule> rules(List<Duty> duties) {
        return duties.stream().map(Duty::rule).toList();
    }
}
