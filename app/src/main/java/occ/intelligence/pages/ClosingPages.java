package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.RequirementOutcome.Done;
import occ.intelligence.requirement.RequirementOutcome.Refused;
import occ.intelligence.requirement.RequirementState;
import occ.intelligence.requirement.Requirements;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Its owner closes a requirement: it is answered, or withdrawn. */
@Controller
class ClosingPages {
    static final List<RequirementState> ENDS = List.of(RequirementState.ANSWERED, RequirementState.WITHDRAWN);
    private static final String TEMPLATE = "intelligence/closing";
    private static final String PATH = "/intelligence/requirements/{reference}/closing";
    private static final int LONGEST = 1_000;

    private final Requirements requirements;
    private final Access access;
    private final Transactions transactions;

    ClosingPages(Requirements requirements, Access access, Transactions transactions) {
        this.requirements = requirements;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, new ClosingPage(find(actor, reference), Form.empty())));
    }

    @PostMapping(PATH)
    View close(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var requirement = find(actor, reference);
            var end = form.read().choice("end", "how it ends", ENDS, RequirementState::name);
            var reason = form.read().text("reason", "the answer or the reason", LONGEST);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, new ClosingPage(requirement, form));
            }
            var outcome = requirements.close(
                    actor, requirement.reference(), Versions.seen(form), end.orElseThrow(), reason.orElseThrow());
            return switch (outcome) {
                case Done(var closed) -> View.redirect(closed.address(), "The requirement is closed");
                case Refused(var refusals) -> {
                    Refusals.tell(form, refusals);
                    yield View.invalid(TEMPLATE, new ClosingPage(requirement, form));
                }
            };
        });
    }

    private Requirement find(Actor actor, String reference) {
        access.require(actor, Verb.SET_REQUIREMENTS);
        var requirement = requirements.get(actor, References.of(reference));
        access.require(actor, Verb.SET_REQUIREMENTS, requirement.owner());
        if (!requirement.isOpen()) {
            throw new NoSuchRecord("open requirement");
        }
        return requirement;
    }
}
