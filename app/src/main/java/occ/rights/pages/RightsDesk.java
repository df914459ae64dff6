package occ.rights.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.rights.Outcome;
import occ.rights.RightsCase;
import occ.rights.RightsCases;
import org.springframework.stereotype.Component;

/** What the pages of a case share: the case an address names, and where a deed leads. */
@Component
class RightsDesk {
    static final int LONGEST = 4_000;

    private final RightsCases cases;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    RightsDesk(RightsCases cases, Access access, Transactions transactions, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    RightsCase find(Actor actor, String reference) {
        access.require(actor, Verb.HANDLE_RIGHTS);
        return cases.get(actor, read(reference));
    }

    /** For whoever approves. */
    RightsCase findToApprove(Actor actor, String reference) {
        access.require(actor, Verb.APPROVE_RIGHTS);
        return find(actor, reference);
    }

    <T> T overt(Actor actor, Supplier<T> work) {
        return transactions.overt(actor, work);
    }

    CaseTop top(RightsCase about) {
        return new CaseTop(about, today());
    }

    LocalDate today() {
        return DateWords.today(clock.instant());
    }

    View form(String template, RightsCase about, Form form) {
        return View.of(template, new CaseFormPage(top(about), form));
    }

    View invalid(String template, RightsCase about, Form form) {
        return View.invalid(template, new CaseFormPage(top(about), form));
    }

    /** On to the case, or back to the form with what is wrong. */
    View after(Outcome outcome, RightsCase about, String notice, String template, Form form) {
        return switch (outcome) {
            case Outcome.Done _ -> View.redirect(about.address(), notice);
            case Outcome.Refused refused -> {
                tell(form, refused);
                yield invalid(template, about, form);
            }
        };
    }

    static void tell(Form form, Outcome.Refused refused) {
        refused.refusals().forEach(refusal -> form.withError(refusal.field(), refusal.sentence()));
    }

    static Reference read(String typed) {
        return switch (Reference.parse(typed)) {
            case Parsed.Valid<Reference>(var reference) -> reference;
            case Parsed.Invalid<Reference> _ -> throw new NoSuchRecord("request");
        };
    }

    static int version(Form form) {
        return form.read()
                .optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
    }
}
