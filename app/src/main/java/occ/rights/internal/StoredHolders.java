package occ.rights.internal;

import static occ.rights.CaseState.IN_HAND;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import occ.access.CompartmentMembers;
import occ.access.CompartmentMembers.Own;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Identifier;
import occ.kernel.Reference;
import occ.rights.Holders;
import occ.rights.Outcome;
import occ.rights.Refusal;
import occ.rights.RightsCase;
import occ.rights.internal.Desk.Deed;
import occ.rights.internal.QuestionTable.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredHolders implements Holders {
    private final CaseTable cases;
    private final QuestionTable table;
    private final CompartmentMembers members;
    private final Desk desk;
    private final Transactions transactions;
    private final Trail trail;

    StoredHolders(
            CaseTable cases,
            QuestionTable table,
            CompartmentMembers members,
            Desk desk,
            Transactions transactions,
            Trail trail) {
        this.cases = cases;
        this.table = table;
        this.members = members;
        this.desk = desk;
        this.transactions = transactions;
        this.trail = trail;
    }

    private record QuestionId(UUID value) implements Identifier {}

    @Override
    public Outcome ask(Actor actor, Reference reference, int version) {
        return transactions.as(actor, () -> {
            var about = desk.take(actor, reference, version, EnumSet.of(IN_HAND));
            var deed = Deed.of("rights.holders-asked", "Asked those who keep what the office may not see", "");
            if (about.holdersAskedAt() != null) {
                return desk.refused(actor, about, deed.code(), new Refusal("deed", "They were asked already"));
            }
            var now = desk.now();
            return desk.done(actor, about, deed, each -> {
                table.add(each, now);
                cases.holdersAsked(each.id(), now);
            });
        });
    }

    @Override
    public List<String> texts(Actor actor, RightsCase about) {
        return transactions.as(actor, () -> table.texts(about.id()));
    }

    @Override
    public boolean haveAllAnswered(Actor actor, RightsCase about) {
        return transactions.as(
                actor, () -> table.of(about.id()).map(table::haveAllAnswered).orElse(false));
    }

    @Override
    public List<Question> waiting(Actor actor) {
        return transactions.as(
                actor,
                () -> table.waiting(actor).stream()
                        .map(row -> question(actor, row))
                        .toList());
    }

    @Override
    public Question get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            var row = find(actor, reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "rights.question-read", new QuestionId(row.id())));
            return question(actor, row);
        });
    }

    @Override
    public void answer(Actor actor, Reference reference, String compartment, @Nullable String text) {
        transactions.run(actor, () -> {
            var row = find(actor, reference);
            if (!table.open(row.id(), actor).contains(compartment)) {
                throw new NoSuchRecord("question");
            }
            table.done(row.id(), compartment, actor, desk.now());
            if (text != null) {
                table.say(row.id(), actor, text, desk.now());
            }
            trail.append(actor, Entry.of(Operation.DISCLOSURE, "rights.question-answered", new QuestionId(row.id())));
        });
    }

    /** For whoever still owes an answer. The office reads its question in the case. */
    private Row find(Actor actor, Reference reference) {
        return table.find(reference)
                .filter(row -> !table.open(row.id(), actor).isEmpty())
                .orElseThrow(() -> new NoSuchRecord("question"));
    }

    private Question question(Actor actor, Row row) {
        var own = members.own(actor);
        var open = table.open(row.id(), actor).stream()
                .map(key -> new Kept(key, name(own, key)))
                .toList();
        return new Question(row.reference(), row.askedAt(), row.dueOn(), row.requester(), open);
    }

    private static String name(List<Own> own, String key) {
        return own.stream()
                .filter(one -> one.compartment().key().equals(key))
                .map(Own::name)
                .findFirst()
                .orElse(key);
    }
}
