package occ.operations.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.bids.Bids;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.operations.Event;
import occ.operations.GivenBids;
import occ.operations.Opening;
import occ.operations.OperationCase;
import occ.operations.OperationCase.Tie;
import occ.operations.OperationId;
import occ.operations.OperationRules;
import occ.operations.OperationText;
import occ.operations.Operations.Outcome;
import occ.operations.Operations.Outcome.Done;
import occ.operations.Operations.Outcome.Refused;
import occ.operations.TieKind;
import occ.operations.internal.OperationTable.Place;
import org.springframework.stereotype.Component;

/** What is done to operations, in the actor's transaction: find, may they, decide, record, tell. */
@Component
class OperationDeeds {
    private final OperationTable table;
    private final TieTable ties;
    private final StepTable steps;
    private final OperationReading reading;
    private final OperationReach reach;
    private final Keeping keeping;
    private final Bids bids;
    private final Subjects subjects;
    private final Access access;
    private final AccessClasses classes;
    private final Trail trail;
    private final Clock clock;

    OperationDeeds(
            OperationTable table,
            TieTable ties,
            StepTable steps,
            OperationReading reading,
            OperationReach reach,
            Keeping keeping,
            Bids bids,
            Subjects subjects,
            Access access,
            AccessClasses classes,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.ties = ties;
        this.steps = steps;
        this.reading = reading;
        this.reach = reach;
        this.keeping = keeping;
        this.bids = bids;
        this.subjects = subjects;
        this.access = access;
        this.classes = classes;
        this.trail = trail;
        this.clock = clock;
    }

    Outcome open(Actor actor, Subject subject, Opening opening) {
        access.require(actor, Verb.RUN_OPERATIONS);
        var now = clock.instant();
        var today = DateWords.today(now);
        var refused = OperationRules.opening(opening, subject.name(), today)
                .or(() -> bid(actor, subject, opening))
                .or(() -> leading(actor.unit(), opening.text().lead()))
                .or(() -> named(opening.text().name(), ""));
        if (refused.isPresent()) {
            return refused.get();
        }
        var place = new Place(
                new OperationId(Uuid7.at(now)),
                Reference.next(OperationsSay.PREFIX),
                classes.narrowest(
                        actor,
                        AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, actor.unit()),
                        List.of(subject.accessClass())),
                today,
                now);
        table.add(actor, subject, place, opening);
        steps.add(place.id(), place.accessClass(), Event.OPENED, opening.untasked(), actor.account(), now);
        var bid = opening.bid();
        if (bid != null) {
            ties.tie(
                    place.id(),
                    place.accessClass(),
                    new Tie(TieKind.BID, bid.text(), subject.id()),
                    actor.account(),
                    now);
        }
        trail.append(actor, Entry.of(Operation.COLLECTION, "operations.opened", place.id(), subject.id()));
        return new Done(reading.of(place.reference()));
    }

    /** That there is such a bid for the actor, of that subject, and that it was given. */
    private Optional<Refused> bid(Actor actor, Subject subject, Opening opening) {
        var named = opening.bid();
        if (named == null) {
            return Optional.empty();
        }
        try {
            var bid = bids.get(actor, named);
            return bid.about().id().equals(subject.id()) && GivenBids.isGiven(bid.state())
                    ? Optional.empty()
                    : Optional.of(new Refused("bid", "That bid is not one that was given for this subject"));
        } catch (NoSuchRecord unknown) {
            return Optional.of(new Refused("bid", "There is no such bid that you may see"));
        }
    }

    private Optional<Refused> leading(OrganisationId body, AccountId lead) {
        return access.whoMay(Verb.RUN_OPERATIONS, body).stream()
                        .anyMatch(person -> person.id().equals(lead))
                ? Optional.empty()
                : Optional.of(new Refused("lead", "Choose somebody who may keep operations"));
    }

    /** Among those that the actor may see: another that they may not see is never told of, and may bear the same name. */
    private Optional<Refused> named(String name, String but) {
        table.lock(name);
        return table.isBorne(name, but)
                ? Optional.of(new Refused("name", "An open operation has that name: choose another"))
                : Optional.empty();
    }

    Outcome change(Actor actor, Reference reference, int version, OperationText text) {
        var operation = reading.of(reference);
        reach.requireTheirs(actor, operation);
        var refused = OperationRules.keeping(operation, "name")
                .or(() -> OperationRules.naming(text.name(), operation.about().name()))
                .or(() -> operation.isLedBy(text.lead()) ? Optional.empty() : leading(operation.body(), text.lead()))
                .or(() -> named(text.name(), reference.text()));
        if (refused.isPresent()) {
            return keeping.refuse(actor, operation, refused.get());
        }
        if (!table.change(operation.id(), version, text)) {
            throw Keeping.stale(operation, "Changed");
        }
        keeping.step(actor, operation, operation.isLedBy(text.lead()) ? Event.CHANGED : Event.HANDED_ON, "");
        return keeping.done(actor, operation, "operations.rewritten");
    }

    Outcome checked(Actor actor, Reference reference, Reference asked) {
        var operation = reading.of(reference);
        reach.requireTheirs(actor, operation);
        table.checked(operation.id(), asked, actor.account(), clock.instant());
        keeping.step(actor, operation, Event.CHECKED, "");
        return keeping.done(actor, operation, "operations.checked");
    }

    Outcome addSubject(Actor actor, Reference reference, Reference named) {
        var operation = reading.of(reference);
        reach.requireTheirs(actor, operation);
        var subject = subjects.get(actor, named, AsAt.NOW);
        var refused = OperationRules.keeping(operation, "subject")
                .or(() -> subject.id().equals(operation.about().id())
                        ? Optional.of(new Refused("subject", "It is the primary subject already"))
                        : Optional.empty())
                .or(() -> OperationRules.naming(operation.text().name(), subject.name())
                        .map(told -> new Refused("subject", told.sentence())));
        if (refused.isPresent()) {
            return keeping.refuse(actor, operation, refused.get());
        }
        ties.about(
                operation.id(),
                narrowest(actor, operation, subject.accessClass()),
                subject.id(),
                actor.account(),
                now());
        return keeping.done(actor, operation, "operations.subject-added");
    }

    Outcome tie(Actor actor, Reference reference, Tie tie) {
        var operation = reading.of(reference);
        reach.requireTheirs(actor, operation);
        var refused = OperationRules.keeping(operation, "tied").or(() -> unrelated(operation, tie));
        if (refused.isPresent()) {
            return keeping.refuse(actor, operation, refused.get());
        }
        var spokenOf = subjects.get(actor, tie.subject()).accessClass();
        return ties.tie(operation.id(), narrowest(actor, operation, spokenOf), tie, actor.account(), now())
                ? keeping.done(actor, operation, "operations.tied")
                : new Refused("tied", "It is tied to it already");
    }

    private static Optional<Refused> unrelated(OperationCase operation, Tie tie) {
        var related = operation.about().id().equals(tie.subject())
                || operation.parts().alsoAbout().stream()
                        .anyMatch(about -> about.id().equals(tie.subject()));
        return related
                ? Optional.empty()
                : Optional.of(new Refused("tied", "It is of a subject that the operation is not about"));
    }

    Outcome untie(Actor actor, Reference reference, TieKind kind, String tied) {
        var operation = reading.of(reference);
        reach.requireTheirs(actor, operation);
        var refused = OperationRules.keeping(operation, "tied");
        if (refused.isPresent()) {
            return keeping.refuse(actor, operation, refused.get());
        }
        return ties.untie(operation.id(), kind, tied, actor.account(), now())
                ? keeping.done(actor, operation, "operations.untied")
                : new Refused("tied", "It is not tied to it any more");
    }

    private ClassId narrowest(Actor actor, OperationCase operation, ClassId spokenOf) {
        return classes.narrowest(
                actor, classes.get(operation.accessClass()), List.of(operation.accessClass(), spokenOf));
    }

    private Instant now() {
        return clock.instant();
    }
}
