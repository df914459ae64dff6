package occ.threattolife.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.threattolife.Decision;
import occ.threattolife.ThreatsToLife;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class DecisionPages {
    private static final String PATH = Facts.HOME + "/{reference}/decision";
    private static final String TEMPLATE = "threattolife/decision";
    private static final int LONGEST = 4_000;

    private final ThreatsToLife threats;
    private final DutyDesk desk;
    private final Clock clock;

    DecisionPages(ThreatsToLife threats, DutyDesk desk, Clock clock) {
        this.threats = threats;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        var threat = desk.open(actor, reference);
        var said = Map.of(
                "at-risk", List.of(threat.said().atRisk()),
                "from", List.of(threat.said().from()));
        return desk.form(TEMPLATE, threat, said, ReviewIn.options());
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var threat = desk.open(actor, reference);
        var form = Form.of(request);
        var decision = read(form);
        if (decision.isEmpty()) {
            return desk.invalid(TEMPLATE, threat, form, ReviewIn.options());
        }
        var outcome = threats.decide(actor, threat.standing().reference(), DutyDesk.version(form), decision.get());
        return DutyDesk.after(
                outcome,
                threat,
                "Decided: " + decision.get().verdict(),
                refused -> desk.invalid(
                        TEMPLATE, threat, form.withError(refused.field(), refused.sentence()), ReviewIn.options()));
    }

    private Optional<Decision> read(Form form) {
        var read = form.read();
        var real = read.choice("real", "whether the risk is real", List.of("YES", "NO"), one -> one);
        var immediate = read.choice("immediate", "whether the risk is immediate", List.of("YES", "NO"), one -> one);
        var atRisk = read.text("at-risk", "who is at risk", LONGEST);
        var from = read.optionalText("from", "from whom", LONGEST);
        var reasons = read.text("reasons", "your reasons", LONGEST);
        var measures = read.optionalText("measures", "the measures", LONGEST);
        var review = read.choice("review", "when it is reviewed", ReviewIn.class);
        if (!form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new Decision(
                isYes(real),
                isYes(immediate),
                atRisk.orElseThrow(),
                from.orElse(""),
                reasons.orElseThrow(),
                measures.orElse(""),
                review.orElseThrow().from(clock.instant())));
    }

    private static boolean isYes(Optional<String> answer) {
        return answer.filter("YES"::equals).isPresent();
    }
}
