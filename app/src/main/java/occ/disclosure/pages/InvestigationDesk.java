package occ.disclosure.pages;

import java.util.List;
import java.util.function.Supplier;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.disclosure.Investigation;
import occ.disclosure.Investigations;
import occ.disclosure.Outcome;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

/** What the pages of an investigation share. */
@Component
class InvestigationDesk {
    static final int LONGEST = 4_000;
    static final int LONGEST_NAME = 200;

    private final Investigations investigations;
    private final Access access;
    private final Transactions transactions;

    InvestigationDesk(Investigations investigations, Access access, Transactions transactions) {
        this.investigations = investigations;
        this.access = access;
        this.transactions = transactions;
    }

    void require(Actor actor) {
        access.require(actor, Verb.DISCLOSE);
    }

    Investigation find(Actor actor, String reference) {
        require(actor);
        return investigations.get(actor, read(reference));
    }

    /** For one of its own disclosure officers. */
    Investigation findOwn(Actor actor, String reference) {
        var investigation = find(actor, reference);
        if (!investigation.isServedBy(actor)) {
            throw new NoSuchRecord("investigation of one’s own");
        }
        return investigation;
    }

    List<Investigation> own(Actor actor) {
        return investigations.own(actor);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return transactions.as(actor, work);
    }

    static Form tell(Form form, Outcome.Refused refused) {
        return form.withError(refused.field(), refused.sentence());
    }

    static Reference read(String typed) {
        return switch (Reference.parse(typed)) {
            case Parsed.Valid<Reference>(var reference) -> reference;
            case Parsed.Invalid<Reference> _ -> throw new NoSuchRecord("investigation");
        };
    }

    static int version(Form form) {
        return form.read()
                .optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
    }
}
