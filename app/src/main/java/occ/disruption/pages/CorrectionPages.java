package occ.disruption.pages;

import static occ.disruption.pages.DisruptionsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Transactions;
import occ.disruption.Disruption;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.Effect;
import occ.disruption.Panels;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was approved is corrected by those who moderate: an adjustment, where its quarter is locked (R14). */
@Controller
class CorrectionPages {
    private static final String TEMPLATE = "disruption/correction";
    private static final int LONGEST = 2_000;

    private final Panels panels;
    private final DisruptionsInPaths paths;
    private final Transactions transactions;

    CorrectionPages(Panels panels, DisruptionsInPaths paths, Transactions transactions) {
        this.panels = panels;
        this.paths = paths;
        this.transactions = transactions;
    }

    @GetMapping(ONE + "/correction")
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(
                actor, () -> View.of(TEMPLATE, new CorrectionPage(approved(actor, reference), Form.empty())));
    }

    @PostMapping(ONE + "/correction")
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = approved(actor, reference);
            var page = new CorrectionPage(disruption, form);
            var choice = form.read().choice("level", "what it is", page.options(), option -> option.value());
            var words = form.read().text("words", "why it is corrected", LONGEST);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page);
            }
            var level = choice.map(chosen -> chosen.value())
                    .filter(value -> !value.equals(CorrectionPage.WITHDRAWN))
                    .map(Effect::valueOf)
                    .orElse(null);
            return switch (panels.correct(
                    actor, disruption.reference(), DisruptionsInPaths.seen(form), level, words.orElseThrow())) {
                case Done(var corrected) -> View.redirect(corrected.address(), "The disruption is corrected");
                case Refused(var field, var sentence) -> {
                    form.withError(field, sentence);
                    yield View.invalid(TEMPLATE, page);
                }
            };
        });
    }

    private Disruption approved(Actor actor, String reference) {
        var disruption = paths.find(actor, reference);
        if (!panels.mayCorrect(actor, disruption)) {
            throw new NoSuchRecord("disruption to correct");
        }
        return disruption;
    }
}
