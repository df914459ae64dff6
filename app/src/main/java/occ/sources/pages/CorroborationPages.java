package occ.sources.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.sources.Corroboration;
import occ.sources.Corroboration.NewJudgement;
import occ.sources.Corroboration.Outcome;
import occ.sources.Independence;
import occ.sources.Keyholding;
import occ.sources.RegisterLocked;
import occ.sources.UnlockKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Judging whether the sources of two reports that say the same are independent. */
@Controller
class CorroborationPages {
    private static final String PATH = "/sources/corroboration";
    private static final String TEMPLATE = "sources/corroboration";
    private static final int LONGEST_REASON = 2_000;

    private final Corroboration corroboration;
    private final Keyholding keyholding;
    private final Gate gate;

    CorroborationPages(Corroboration corroboration, Keyholding keyholding, Gate gate) {
        this.corroboration = corroboration;
        this.keyholding = keyholding;
        this.gate = gate;
    }

    @GetMapping(PATH)
    View show(HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> {
            requireOpen(actor, key);
            var form = Form.of(request);
            if (form.values("report").isEmpty()) {
                return View.of(TEMPLATE, new CorroborationPage(null, form));
            }
            var report = form.read().reference("report", "the reference of a report");
            return report.isEmpty()
                    ? View.invalid(TEMPLATE, new CorroborationPage(null, form))
                    : View.of(TEMPLATE, page(actor, key, report, form));
        });
    }

    @PostMapping(PATH)
    View judge(HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> {
            requireOpen(actor, key);
            var form = Form.of(request);
            var read = form.read();
            var report = read.reference("report", "the reference of a report");
            var other = read.reference("other", "the reference of the other report");
            var independence =
                    read.choice("sealed-independence", "how their sources stand to each other", Independence.class);
            var reason = read.text("sealed-reason", "why you judge so", LONGEST_REASON);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, key, report, form));
            }
            var judgement = new NewJudgement(
                    report.orElseThrow(), other.orElseThrow(), independence.orElseThrow(), reason.orElseThrow());
            return switch (corroboration.judge(actor, key, judgement)) {
                case Outcome.Judged(var band) ->
                    View.redirect(
                            CorroborationPage.path(judgement.report()),
                            "Judged. Readers of %s are told: %s.".formatted(judgement.report(), band.label()));
                case Outcome.Refused(var field, var sentence) ->
                    View.invalid(TEMPLATE, page(actor, key, report, form.withError(field, sentence)));
            };
        });
    }

    private CorroborationPage page(Actor actor, UnlockKey key, Optional<Reference> report, Form form) {
        return new CorroborationPage(
                report.map(asked -> corroboration.of(actor, key, asked)).orElse(null), form);
    }

    private void requireOpen(Actor actor, UnlockKey key) {
        if (!keyholding.isOpen(actor, key)) {
            throw new RegisterLocked();
        }
    }
}
