package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.requirement.Extent;
import occ.intelligence.requirement.NewAnswer;
import occ.intelligence.requirement.RequirementOutcome.Done;
import occ.intelligence.requirement.RequirementOutcome.Refused;
import occ.intelligence.requirement.Requirements;
import occ.intelligence.requirement.Requirements.Line;
import occ.intelligence.requirement.Requirements.Which;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering a requirement with a report, begun from either. */
@Controller
class AnswerPages {
    private static final String TEMPLATE = "intelligence/answer";
    private static final int LONGEST = 1_000;
    private static final int MOST = 500;

    private final Requirements requirements;
    private final Access access;
    private final Transactions transactions;

    AnswerPages(Requirements requirements, Access access, Transactions transactions) {
        this.requirements = requirements;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping("/intelligence/answers/new")
    View form(Actor actor, HttpServletRequest request) {
        return transactions.as(actor, () -> View.of(TEMPLATE, new AnswerPage(open(actor), Form.of(request))));
    }

    @PostMapping("/intelligence/answers")
    View create(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var open = open(actor);
            var requirement = form.read()
                    .choice(
                            "requirement",
                            "a requirement",
                            open,
                            line -> line.reference().text());
            var report = form.read().reference("report", "the reference of the report");
            var extent = form.read().choice("extent", "how far it answers", Extent.class);
            var note = form.read().text("note", "what it answers", LONGEST);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, new AnswerPage(open, form));
            }
            var answer = new NewAnswer(report.orElseThrow(), extent.orElseThrow(), note.orElseThrow());
            return switch (requirements.answer(actor, requirement.orElseThrow().reference(), answer)) {
                case Done(var answered) -> View.redirect(answered.address(), "The report answers this requirement");
                case Refused(var refusals) -> {
                    Refusals.tell(form, refusals);
                    yield View.invalid(TEMPLATE, new AnswerPage(open, form));
                }
            };
        });
    }

    private List<Line> open(Actor actor) {
        access.require(actor, Verb.SET_REQUIREMENTS);
        return requirements.list(actor, Which.OPEN, 0, MOST);
    }
}
