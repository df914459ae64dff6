package occ.tasking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.mapping.SubjectState;
import occ.tasking.LeadRules.Candidate;
import occ.tasking.Situation.Band;
import occ.tasking.Situation.Lead;
import occ.tasking.Situation.Level;
import occ.tasking.Situation.Owner;
import org.jspecify.annotations.Nullable;

/** Tarn Gate, mapped on Monday 2 February 2026, and those who decide about it. */
record TaskingExamples(
        SubjectState state,
        @Nullable Instant mappedAt,
        @Nullable Band band,
        @Nullable Level level,
        @Nullable Owner owner,
        @Nullable Lead lead,
        @Nullable Instant ledUntil) {
    static final Instant MAPPED = on(2026, 2, 2);
    static final OrganisationId MERSEYSIDE = OrganisationId.next();
    static final Who ORRELL_VANE = new Who(AccountId.next(), "DCI Tamsin Orrell-Vane");
    static final Actor CHAIR = new Actor(AccountId.next(), "ACC Leocadia Brennock", MERSEYSIDE, Actor.Kind.PERSON);
    static final Actor PROGRAM = new Actor(AccountId.next(), "Nightly work", MERSEYSIDE, Actor.Kind.SERVICE);

    private static final EntityId TARN_GATE = EntityId.next();

    static TaskingExamples nominated() {
        return new TaskingExamples(SubjectState.NOMINATED, null, null, null, null, null, null);
    }

    static TaskingExamples mapped() {
        return new TaskingExamples(SubjectState.MAPPED, MAPPED, null, null, null, null, null);
    }

    static TaskingExamples archived() {
        return new TaskingExamples(SubjectState.ARCHIVED, null, null, null, null, null, null);
    }

    TaskingExamples inBand(ThreatBand score) {
        return new TaskingExamples(state, mappedAt, new Band(score, MAPPED), level, owner, lead, ledUntil);
    }

    TaskingExamples at(Tier tier) {
        return with(new Level(1, tier, false, false, on(2026, 2, 3)));
    }

    TaskingExamples atInterim(Tier tier) {
        return with(new Level(1, tier, true, false, on(2026, 1, 6)));
    }

    TaskingExamples withRiskAccepted(Tier tier) {
        return with(new Level(1, tier, false, true, on(2026, 2, 3)));
    }

    TaskingExamples owned() {
        return new TaskingExamples(state, mappedAt, band, level, new Owner(1, MERSEYSIDE), lead, ledUntil);
    }

    TaskingExamples asked(Instant when) {
        return led(new Lead(1, ORRELL_VANE, new LeadAnswer.Waiting(), when), ledUntil);
    }

    TaskingExamples accepted() {
        return led(new Lead(1, ORRELL_VANE, new LeadAnswer.Accepted(on(2026, 2, 5)), on(2026, 2, 4)), ledUntil);
    }

    TaskingExamples declined() {
        var no = new LeadAnswer.Declined(on(2026, 2, 5), "I leave the unit in March");
        return led(new Lead(1, ORRELL_VANE, no, on(2026, 2, 4)), ledUntil);
    }

    TaskingExamples ledUntil(Instant when) {
        return led(lead, when);
    }

    Situation now() {
        return new Situation(
                TARN_GATE, new ClassId(1), state, MERSEYSIDE, mappedAt, band, level, owner, lead, ledUntil);
    }

    static Candidate ableOfficer() {
        return new Candidate(new Who(AccountId.next(), "DI Piers Mallowdale"), true, true);
    }

    /** Mid-morning of a day in London. */
    static Instant on(int year, int month, int day) {
        return LocalDate.of(year, month, day)
                .atTime(10, 30)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }

    private TaskingExamples with(Level decided) {
        return new TaskingExamples(state, mappedAt, band, decided, owner, lead, ledUntil);
    }

    private TaskingExamples led(@Nullable Lead officer, @Nullable Instant until) {
        return new TaskingExamples(state, mappedAt, band, level, owner, officer, until);
    }
}
