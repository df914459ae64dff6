package occ.assessment.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Clock;
import occ.adequacy.MustAct;
import occ.assessment.internal.ScoredTable.Scored;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.Subject;
import occ.reference.WorkingDays;
import org.springframework.stereotype.Component;

/** Starts and stops the clocks that make a missing or overdue score an exception. */
@Component
class ScoreClocks {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int WORKING_DAYS = 5;
    // Local default, for the tiers that wait longest: tasking, which knows the tier, sets a nearer day.
    private static final int RESCORE_MONTHS = 6;

    private final Clocks clocks;
    private final Organisations organisations;
    private final ScoredTable scored;

    ScoreClocks(Clocks clocks, Organisations organisations, ScoredTable scored) {
        this.clocks = clocks;
        this.organisations = organisations;
        this.scored = scored;
    }

    /** As scores came or went: none is missing where one stands, and where one stands the next is due in time. */
    void scoresChanged(Actor actor, Collection<EntityId> subjects) {
        clocks.stop(actor, ScoreRules.NO_SCORE.key(), subjects);
        clocks.stop(actor, ScoreRules.RESCORE.key(), subjects);
        standingChanged(actor, subjects);
        startRescore(actor, subjects, since -> since.plusMonths(RESCORE_MONTHS));
    }

    /** As subjects came onto the map: those without a score need one. */
    void standingChanged(Actor actor, Collection<EntityId> subjects) {
        var missing = scored.withoutScore(subjects).stream()
                .map(one -> clock(one, ScoreRules.NO_SCORE, WorkingDays.add(day(one.since()), WORKING_DAYS)))
                .toList();
        if (!missing.isEmpty()) {
            clocks.start(actor, missing);
        }
    }

    void rescoreDueBy(Actor actor, Collection<EntityId> subjects, LocalDate day) {
        startRescore(actor, subjects, _ -> day);
    }

    void submitted(Actor actor, Subject subject, Instant at) {
        var due = WorkingDays.add(day(at), WORKING_DAYS);
        clocks.start(
                actor,
                List.of(new Clock(
                        subject.id(),
                        subject.accessClass(),
                        ScoreRules.ASSURANCE,
                        at,
                        endOf(due),
                        coordinator(organisations.get(subject.area())))));
    }

    void checked(Actor actor, EntityId subject) {
        clocks.stop(actor, ScoreRules.ASSURANCE.key(), List.of(subject));
    }

    private void startRescore(Actor actor, Collection<EntityId> subjects, Function<LocalDate, LocalDate> due) {
        var standing = scored.withScore(subjects).stream()
                .map(one -> clock(one, ScoreRules.RESCORE, due.apply(day(one.since()))))
                .toList();
        if (!standing.isEmpty()) {
            clocks.start(actor, standing);
        }
    }

    private Clock clock(Scored one, AdequacyRule rule, LocalDate due) {
        var area = organisations.find("force:" + one.place()).orElseGet(organisations::command);
        var scorer = new MustAct("Scorer, " + area.name(), area.id(), null);
        return new Clock(one.subject(), one.accessClass(), rule, one.since(), endOf(due), scorer);
    }

    private MustAct coordinator(Organisation area) {
        var body = organisations.regionOf(area.id()).orElseGet(organisations::command);
        return new MustAct("Regional coordinator, " + body.name(), body.id(), null);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    private static Instant endOf(LocalDate day) {
        return new AsAt(day).instant(Instant.EPOCH);
    }
}
