package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.Priority;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.NewRequirement.NewCollector;
import occ.intelligence.requirement.RequirementKind;
import occ.intelligence.requirement.RequirementOutcome.Done;
import occ.intelligence.requirement.RequirementOutcome.Refused;
import occ.intelligence.requirement.Requirements;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Raising a requirement. */
@Controller
class NewRequirementPages {
    private static final String TEMPLATE = "intelligence/requirement-form";
    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST = 1_000;
    private static final int DAYS_TO_ANSWER = 28;

    private final Requirements requirements;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Clock clock;

    NewRequirementPages(
            Requirements requirements,
            Access access,
            Organisations organisations,
            Transactions transactions,
            Clock clock) {
        this.requirements = requirements;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/intelligence/requirements/new")
    View form(Actor actor, @RequestParam(defaultValue = "") String about) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.SET_REQUIREMENTS);
            return View.of(TEMPLATE, page(actor, fresh(actor, about)));
        });
    }

    @PostMapping("/intelligence/requirements")
    View create(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.SET_REQUIREMENTS);
            var read = read(actor, form);
            if (read.isEmpty()) {
                return View.invalid(TEMPLATE, page(actor, form));
            }
            return switch (requirements.raise(actor, read.get())) {
                case Done(var raised) ->
                    View.redirect(
                            raised.address(),
                            "Requirement %s is open"
                                    .formatted(raised.reference().text()));
                case Refused(var refusals) -> {
                    Refusals.tell(form, refusals);
                    yield View.invalid(TEMPLATE, page(actor, form));
                }
            };
        });
    }

    private Form fresh(Actor actor, String about) {
        var due = DateWords.today(clock.instant()).plusDays(DAYS_TO_ANSWER);
        return Form.of(Map.of(
                "kind", List.of(RequirementKind.REQUIREMENT.name()),
                "priority", List.of(Priority.MEDIUM.name()),
                "handling", List.of(Handling.P.name()),
                "about", List.of(about),
                "accountable",
                        people(actor).stream()
                                .filter(person -> person.id().equals(actor.account()))
                                .map(Person::reference)
                                .toList(),
                "due-day", List.of(String.valueOf(due.getDayOfMonth())),
                "due-month", List.of(String.valueOf(due.getMonthValue())),
                "due-year", List.of(String.valueOf(due.getYear()))));
    }

    private Optional<NewRequirement> read(Actor actor, Form form) {
        var read = form.read();
        var kind = read.choice("kind", "what it is", RequirementKind.class);
        var question = read.text("question", "the question", LONGEST_QUESTION);
        var why = read.text("why", "what the answer is needed for", LONGEST);
        var about = read.optionalParsed("about", Reference::parse);
        var accountable = read.choice("accountable", "who is accountable", people(actor), Person::reference);
        var due = read.date("due", "the day by which it must be answered");
        var priority = read.choice("priority", "the priority", Priority.class);
        var handling = read.choice("handling", "the handling code", Handling.class);
        var collector = collector(form, organisations.all());
        return form.isValid()
                ? Optional.of(new NewRequirement(
                        kind.orElseThrow(),
                        question.orElseThrow(),
                        why.orElseThrow(),
                        about.orElse(null),
                        accountable.orElseThrow().id(),
                        due.orElseThrow(),
                        priority.orElseThrow(),
                        handling.orElseThrow(),
                        collector.stream().toList()))
                : Optional.empty();
    }

    /** Both halves or neither. */
    private static Optional<NewCollector> collector(Form form, List<Organisation> bodies) {
        return form.value("organisation").isEmpty() && form.value("how").isBlank()
                ? Optional.empty()
                : CollectorPages.read(form, bodies);
    }

    private List<Person> people(Actor actor) {
        return access.whoMay(Verb.SET_REQUIREMENTS, actor.unit());
    }

    private NewRequirementPage page(Actor actor, Form form) {
        return new NewRequirementPage(people(actor), organisations.all(), form);
    }
}
