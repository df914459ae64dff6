package occ.threattolife.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.threattolife.ThreatsToLife;
import occ.threattolife.Warning;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class WarningPages {
    private static final String PATH = Facts.HOME + "/{reference}/warning";
    private static final String TEMPLATE = "threattolife/warning";
    private static final String GIVEN = "GIVEN";
    private static final List<Option> CHOICES =
            List.of(new Option(GIVEN, "A warning was given"), new Option("NOT_GIVEN", "No warning is given"));
    private static final int LONGEST = 4_000;
    private static final int NAME = 300;

    private final ThreatsToLife threats;
    private final DutyDesk desk;

    WarningPages(ThreatsToLife threats, DutyDesk desk) {
        this.threats = threats;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return desk.form(TEMPLATE, desk.open(actor, reference), CHOICES);
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var threat = desk.open(actor, reference);
        var form = Form.of(request);
        var warning = read(form);
        if (warning.isEmpty()) {
            return desk.invalid(TEMPLATE, threat, form, CHOICES);
        }
        var outcome = threats.warn(actor, threat.standing().reference(), DutyDesk.version(form), warning.get());
        return DutyDesk.after(
                outcome,
                threat,
                warning.get() instanceof Warning.Given
                        ? "You recorded the warning"
                        : "You recorded why no warning is given",
                refused ->
                        desk.invalid(TEMPLATE, threat, form.withError(refused.field(), refused.sentence()), CHOICES));
    }

    private static Optional<Warning> read(Form form) {
        var choice = form.read().choice("warned", "whether a warning was given", CHOICES, Option::value);
        return choice.flatMap(chosen -> chosen.value().equals(GIVEN) ? given(form) : notGiven(form));
    }

    private static Optional<Warning> notGiven(Form form) {
        return form.read().text("why-not", "why no warning is given", LONGEST).map(Warning.NotGiven::new);
    }

    private static Optional<Warning> given(Form form) {
        var to = form.read().text("to-whom", "who was warned", NAME);
        var by = form.read().text("by-whom", "who gave the warning", NAME);
        var at = Moments.read(form, "when", "it was given");
        var words = form.read().text("words", "the words used", LONGEST);
        var response = form.read().text("response", "how the person responded", LONGEST);
        return form.isValid()
                ? Optional.of(new Warning.Given(
                        to.orElseThrow(),
                        by.orElseThrow(),
                        at.orElseThrow(),
                        words.orElseThrow(),
                        response.orElseThrow()))
                : Optional.empty();
    }
}
