package occ.tasking.pages;

import static occ.tasking.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.access.Access;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.RuleBook;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.tasking.CarriedRisks;
import occ.tasking.TaskingOutcome;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One exception: what is late, who must act, and who carries the risk of it until when. */
@Controller
class ExceptionPages {
    private static final String PATH = SUBJECT + "/exceptions/{rule}";
    private static final String TEMPLATE = "tasking/exception";

    private final SubjectsInPaths paths;
    private final CarriedRisks risks;
    private final RuleBook rules;
    private final Access access;
    private final Clock clock;

    ExceptionPages(SubjectsInPaths paths, CarriedRisks risks, RuleBook rules, Access access, Clock clock) {
        this.paths = paths;
        this.risks = risks;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Actor actor, @PathVariable String collection, @PathVariable String reference, @PathVariable String rule) {
        var subject = paths.read(actor, collection, reference);
        return View.of(TEMPLATE, page(actor, subject, rule(rule), Form.empty()));
    }

    @PostMapping(PATH)
    View accept(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable String rule,
            HttpServletRequest request) {
        var subject = paths.find(actor, Verb.CARRY_RISK, collection, reference);
        var meant = rule(rule);
        var form = Form.of(request);
        var until = form.read().date("until", "until when you carry the risk");
        var why = form.read().text("why", "why it stands", 2_000);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, subject, meant, form));
        }
        return answer(
                actor,
                subject,
                meant,
                form,
                risks.accept(actor, subject.id(), meant, until.orElseThrow(), why.orElseThrow()),
                "You carry the risk of it until " + DateWords.day(until.orElseThrow()));
    }

    @PostMapping(PATH + "/end")
    View end(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable String rule,
            HttpServletRequest request) {
        var subject = paths.find(actor, Verb.CARRY_RISK, collection, reference);
        var meant = rule(rule);
        var form = Form.of(request);
        var why = form.read().text("ended", "why nobody carries the risk any longer", 2_000);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, subject, meant, form));
        }
        return answer(
                actor,
                subject,
                meant,
                form,
                risks.end(actor, subject.id(), meant, why.orElseThrow()),
                "Nobody carries the risk of it any longer");
    }

    private View answer(
            Actor actor, Subject subject, AdequacyRule rule, Form form, TaskingOutcome outcome, String done) {
        return switch (outcome) {
            case Decided _ -> View.redirect(ExceptionPage.address(subject, rule), done);
            case Refused refused ->
                View.invalid(TEMPLATE, page(actor, subject, rule, form.withError(refused.field(), refused.sentence())));
        };
    }

    private ExceptionPage page(Actor actor, Subject subject, AdequacyRule rule, Form form) {
        return ExceptionPage.of(
                subject,
                rule,
                risks.of(actor, subject.id(), rule),
                access.may(actor, Verb.CARRY_RISK, subject.area()),
                access.may(actor, rule.verb(), subject.area()),
                form,
                clock.instant());
    }

    private AdequacyRule rule(String key) {
        return rules.find(key).orElseThrow(() -> new NoSuchRecord("exception"));
    }
}
