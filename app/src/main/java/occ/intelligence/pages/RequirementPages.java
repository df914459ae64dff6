package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.intelligence.Reports;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.RequirementState;
import occ.intelligence.requirement.Requirements;
import occ.intelligence.requirement.Requirements.Which;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of requirements, and each by itself. */
@Controller
class RequirementPages {
    private static final int SIZE = 50;

    private final Requirements requirements;
    private final Reports reports;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    RequirementPages(
            Requirements requirements, Reports reports, Access access, Transactions transactions, Clock clock) {
        this.requirements = requirements;
        this.reports = reports;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/intelligence/requirements")
    View list(Actor actor, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            var which = which(form);
            var pages = new Pages(PageNumber.of(page), SIZE, requirements.count(actor, which), path(form));
            return View.of(
                    "intelligence/requirements",
                    new RequirementsPage(
                            DeskTabs.of(actor, access, reports, DeskTabs.REQUIREMENTS),
                            access.may(actor, Verb.SET_REQUIREMENTS),
                            form,
                            requirements.list(actor, which, pages.offset(), SIZE),
                            pages,
                            DateWords.today(clock.instant())));
        });
    }

    @GetMapping("/intelligence/requirements/{reference}")
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var requirement = requirements.get(actor, References.of(reference));
            return View.of(
                    "intelligence/requirement",
                    new RequirementPage(
                            requirement,
                            DateWords.today(clock.instant()),
                            requirement.isOpen() && access.may(actor, Verb.SET_REQUIREMENTS),
                            isOwners(actor, requirement)));
        });
    }

    private boolean isOwners(Actor actor, Requirement requirement) {
        return requirement.isOpen() && access.may(actor, Verb.SET_REQUIREMENTS, requirement.owner());
    }

    /** Open ones unless something else is asked for. */
    private static Which which(Form form) {
        var own = form.has("whose", RequirementsPage.OWN);
        return form.has("state", RequirementsPage.ALL)
                ? new Which(own, null)
                : new Which(
                        own,
                        form.read()
                                .optionalChoice("state", states(), RequirementPages::value)
                                .orElse(RequirementState.OPEN));
    }

    static List<RequirementState> states() {
        return Arrays.asList(RequirementState.values());
    }

    static String value(RequirementState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String path(Form form) {
        var own = form.has("whose", RequirementsPage.OWN) ? "whose=" + RequirementsPage.OWN + "&" : "";
        var state = form.has("state", RequirementsPage.ALL)
                ? RequirementsPage.ALL
                : form.read()
                        .optionalChoice("state", states(), RequirementPages::value)
                        .map(RequirementPages::value)
                        .orElse(value(RequirementState.OPEN));
        return "/intelligence/requirements?" + own + "state=" + state + "&page=";
    }
}
