package occ.disclosure.internal;

import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.HeldRecords;
import occ.audit.HeldText;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.disclosure.Giveaways;
import occ.disclosure.Investigation;
import occ.disclosure.Mark;
import occ.disclosure.MarkingRelevant;
import occ.disclosure.NewMark;
import occ.disclosure.Outcome;
import occ.disclosure.Outcome.Done;
import occ.disclosure.ProsecutorsDecision;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

@Component
class StoredMarking implements MarkingRelevant {
    private static final int MOST = 100;

    private final MarkTable table;
    private final InvestigationTable investigations;
    private final Materials materials;
    private final HeldRecords held;
    private final Office office;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredMarking(
            MarkTable table,
            InvestigationTable investigations,
            Materials materials,
            HeldRecords held,
            Office office,
            Access access,
            Transactions transactions,
            Trail trail) {
        this.table = table;
        this.investigations = investigations;
        this.materials = materials;
        this.held = held;
        this.office = office;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public Material material(Actor actor, Reference record) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.DISCLOSE);
            return materials.of(actor, record);
        });
    }

    @Override
    public List<HeldText> search(Actor actor, Investigation investigation, String words) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.DISCLOSE);
            office.looked(actor, "disclosure.searched", investigation);
            return held.saying(actor, words, MOST);
        });
    }

    @Override
    public Outcome mark(Actor actor, Reference reference, int version, NewMark asked) {
        return transactions.as(actor, () -> {
            var about = office.take(actor, reference, version);
            var found = materials.of(actor, asked.record());
            if (asked.item() != null && !found.items().contains(asked.item())) {
                throw new NoSuchRecord("item");
            }
            var giveaway = Giveaways.in(asked.description(), materials.restricted(actor, asked));
            if (giveaway.isPresent()) {
                return office.refused(
                        actor,
                        about,
                        "disclosure.marked",
                        "description",
                        "It gives away what is restricted: “%s”. Describe it without".formatted(giveaway.get()));
            }
            var id = table.add(about.id(), asked, actor, office.now());
            investigations.raiseVersion(about.id());
            trail.append(actor, Entry.of(Operation.COLLECTION, "disclosure.marked", about.id(), id));
            return new Done(investigations.find(reference).orElseThrow());
        });
    }

    @Override
    public Outcome withdraw(Actor actor, Reference reference, int version, Reference mark, String why) {
        return transactions.as(actor, () -> {
            var about = office.take(actor, reference, version);
            var found = find(about, mark);
            return office.done(
                    actor,
                    about,
                    Operation.ALTERATION,
                    "disclosure.mark-withdrawn",
                    found.id(),
                    each -> table.withdraw(found.id(), why));
        });
    }

    @Override
    public Outcome decide(
            Actor actor, Reference reference, int version, Reference mark, ProsecutorsDecision decision, String words) {
        return transactions.as(actor, () -> {
            var about = office.take(actor, reference, version);
            var found = find(about, mark);
            return office.done(
                    actor,
                    about,
                    Operation.ALTERATION,
                    "disclosure.prosecutor-decided",
                    found.id(),
                    each -> table.decide(found.id(), decision, words, office.now()));
        });
    }

    private Mark find(Investigation about, Reference mark) {
        return table.of(about.id()).stream()
                .filter(one -> one.reference().equals(mark) && !one.isWithdrawn())
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("mark"));
    }

    @Override
    public List<Mark> of(Actor actor, Investigation investigation) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.DISCLOSE);
            office.looked(actor, "disclosure.marks-read", investigation);
            return table.of(investigation.id());
        });
    }
}
