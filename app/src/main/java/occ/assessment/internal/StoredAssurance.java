package occ.assessment.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.assessment.Assessment;
import occ.assessment.Assessment.Submitted;
import occ.assessment.Assurance;
import occ.assessment.FiledAssessment;
import occ.assessment.FiledAssessment.GivenBack;
import occ.assessment.Outcome;
import occ.assessment.Refusal;
import occ.assessment.ScoresChanged;
import occ.assessment.WaitingAssessment;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class StoredAssurance implements Assurance {
    private final Filing filing;
    private final SuccessionTable succession;
    private final WorkTable work;
    private final Journey journey;
    private final ScoreClocks clocks;
    private final Subjects subjects;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredAssurance(
            Filing filing,
            SuccessionTable succession,
            WorkTable work,
            Journey journey,
            ScoreClocks clocks,
            Subjects subjects,
            Access access,
            Organisations organisations,
            Transactions transactions,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.filing = filing;
        this.succession = succession;
        this.work = work;
        this.journey = journey;
        this.clocks = clocks;
        this.subjects = subjects;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<WaitingAssessment> awaiting(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ASSURE);
            var waiting = work.awaiting(actor.account(), reach(actor));
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "assessment.awaiting-read").counting(waiting.size()));
            return waiting;
        });
    }

    @Override
    public int countAwaiting(Actor actor) {
        return access.may(actor, Verb.ASSURE)
                ? transactions.as(actor, () -> work.countAwaiting(actor.account(), reach(actor)))
                : 0;
    }

    private MapReach reach(Actor actor) {
        return MapReach.of(actor, Verb.ASSURE, access, organisations);
    }

    @Override
    public Outcome<FiledAssessment> approve(Actor actor, Reference assessment, int version, String checked) {
        var typed = new Difference("Your check", "Approve it\n" + checked, "");
        return check(actor, assessment, version, typed, (filed, submitted) -> {
            if (checked.isBlank()) {
                return Outcome.refused(Refusal.CHECK_NOT_SAID);
            }
            return switch (submitted.approve(actor, clock.instant())) {
                case Outcome.Refused(var why) -> Outcome.refused(why);
                case Outcome.Done(var approved) -> Outcome.done(approved(actor, filed, approved, checked.strip()));
            };
        });
    }

    @Override
    public Outcome<FiledAssessment> giveBack(Actor actor, Reference assessment, int version, String reason) {
        var typed = new Difference("Your check", "Give it back\n" + reason, "");
        return check(actor, assessment, version, typed, (filed, submitted) -> switch (submitted.giveBack(
                actor, reason, clock.instant())) {
            case Outcome.Refused(var why) -> Outcome.refused(why);
            case Outcome.Done(var returned) -> Outcome.done(givenBack(actor, filed, returned));
        });
    }

    private Outcome<FiledAssessment> check(
            Actor actor,
            Reference reference,
            int version,
            Difference typed,
            BiFunction<FiledAssessment, Submitted, Outcome<FiledAssessment>> decision) {
        return transactions.as(actor, () -> {
            var filed = filing.found(reference);
            var subject = subjects.get(actor, filed.subject());
            access.require(actor, Verb.ASSURE, subject.area());
            filing.requireVersion(filed, version, typed);
            var outcome = objection(filed, subject)
                    .<Outcome<FiledAssessment>>map(Outcome::refused)
                    .orElseGet(() -> decision.apply(filed, (Submitted) filed.assessment()));
            if (outcome instanceof Outcome.Refused) {
                trail.append(
                        actor,
                        Entry.of(
                                        Operation.ALTERATION,
                                        "assessment.checked",
                                        filed.assessment().id(),
                                        filed.subject())
                                .ending(Result.REFUSED));
            }
            return outcome;
        });
    }

    private Optional<Refusal> objection(FiledAssessment filed, Subject subject) {
        if (!(filed.assessment() instanceof Submitted)) {
            return Optional.of(Refusal.NOT_SUBMITTED);
        }
        return journey.isReady(subject) ? Optional.empty() : Optional.of(Refusal.SUBJECT_NOT_READY);
    }

    private FiledAssessment approved(Actor actor, FiledAssessment filed, Assessment.Approved approved, String checked) {
        succession.makeWayFor(List.of(filed), approved.at());
        var course = filed.course().approved(actor.name(), checked);
        var kept = filing.kept(actor, filed, approved, course, "assessment.approved");
        var subject = subjects.get(actor, filed.subject());
        journey.approved(actor, kept, subject);
        clocks.checked(actor, filed.subject());
        clocks.scoresChanged(actor, List.of(filed.subject()));
        events.publishEvent(new ScoresChanged(actor, List.of(filed.subject())));
        return kept;
    }

    private FiledAssessment givenBack(Actor actor, FiledAssessment filed, Assessment.Returned returned) {
        var back = new GivenBack(returned.by(), actor.name(), returned.reason(), returned.at());
        var course = filed.course().givenBack(back);
        var kept = filing.kept(actor, filed, returned, course, "assessment.given-back");
        journey.givenBack(actor, kept, subjects.get(actor, filed.subject()), returned.reason());
        clocks.checked(actor, filed.subject());
        return kept;
    }
}
