package occ.plans.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.plans.Answer;
import occ.plans.AskedOfBodies;
import occ.plans.PlanOutcome;
import occ.plans.PlanOutcome.Objection;
import occ.plans.internal.RequestTable.Found;
import org.springframework.stereotype.Component;

/** What a body is asked, and its answers. Whoever leads sees the answer and records how the action ended. */
@Component
class StoredAskedOfBodies implements AskedOfBodies {
    private final RequestTable table;
    private final Transactions transactions;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    StoredAskedOfBodies(RequestTable table, Transactions transactions, Access access, Trail trail, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Asked> open(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ANSWER_ACTIONS);
            var found = table.of(actor.unit());
            trail.append(
                    actor,
                    Entry.of(
                                    Operation.CONSULTATION,
                                    "plans.asked-read",
                                    found.stream().map(Found::id).toList())
                            .counting(found.size()));
            return found.stream().map(Found::asked).toList();
        });
    }

    @Override
    public Asked get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ANSWER_ACTIONS);
            var found = find(actor, reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "plans.asked-read", found.id()));
            return found.asked();
        });
    }

    @Override
    public PlanOutcome answer(Actor actor, Reference reference, int revision, Answer.Kind kind, String words) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ANSWER_ACTIONS);
            var found = find(actor, reference);
            refuseStale(found.asked(), revision, kind);
            var outcome = PlanOutcome.unless(
                    new Objection(!actor.isPerson(), "answer", "A body answers through a person"),
                    new Objection(kind == Answer.Kind.DONE && words.isBlank(), "words", "Enter what came of it"),
                    new Objection(kind == Answer.Kind.CANNOT && words.isBlank(), "words", "Enter why not"));
            var entry = Entry.of(Operation.ALTERATION, "plans.asked-answered", found.id());
            if (outcome instanceof PlanOutcome.Refused) {
                trail.append(actor, entry.ending(Result.REFUSED));
                return outcome;
            }
            table.answer(found.id(), kind, words, actor.account(), clock.instant());
            trail.append(actor, entry);
            return outcome;
        });
    }

    private Found find(Actor actor, Reference reference) {
        return table.find(actor.unit(), reference).orElseThrow(() -> new NoSuchRecord("action"));
    }

    private static void refuseStale(Asked asked, int seen, Answer.Kind mine) {
        if (seen >= 0 && seen != asked.revision()) {
            var answer = asked.answer();
            throw new StaleRecord(List.of(
                    new Difference(
                            "Answer",
                            mine.label(),
                            answer == null ? "None" : answer.kind().label()),
                    new Difference("What is asked", "As you read it", asked.words())));
        }
    }
}
