package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.requirement.NewRequirement.NewCollector;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.RequirementOutcome.Done;
import occ.intelligence.requirement.RequirementOutcome.Refused;
import occ.intelligence.requirement.Requirements;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Naming who is to find out. */
@Controller
class CollectorPages {
    private static final String TEMPLATE = "intelligence/collector";
    private static final String PATH = "/intelligence/requirements/{reference}/collectors";
    private static final int LONGEST = 500;

    private final Requirements requirements;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;

    CollectorPages(Requirements requirements, Access access, Organisations organisations, Transactions transactions) {
        this.requirements = requirements;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(find(actor, reference), Form.empty())));
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var requirement = find(actor, reference);
            var collector = read(form, organisations.all());
            if (collector.isEmpty()) {
                return View.invalid(TEMPLATE, page(requirement, form));
            }
            return switch (requirements.collect(actor, requirement.reference(), collector.get())) {
                case Done(var changed) -> View.redirect(changed.address(), "The collector is named");
                case Refused(var refusals) -> {
                    Refusals.tell(form, refusals);
                    yield View.invalid(TEMPLATE, page(requirement, form));
                }
            };
        });
    }

    static Optional<NewCollector> read(Form form, List<Organisation> bodies) {
        var body = form.read().choice("organisation", "who is to find out", bodies, Organisation::key);
        var how = form.read().text("how", "how they would find out", LONGEST);
        return body.isPresent() && how.isPresent()
                ? Optional.of(new NewCollector(body.get().id(), how.get()))
                : Optional.empty();
    }

    private CollectorPage page(Requirement requirement, Form form) {
        return new CollectorPage(requirement, organisations.all(), form);
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
