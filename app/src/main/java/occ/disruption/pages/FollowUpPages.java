package occ.disruption.pages;

import static occ.disruption.pages.DisruptionsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Transactions;
import occ.disruption.Disruption;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.Effect;
import occ.disruption.FollowUp.Finding;
import occ.disruption.FollowUps;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody else than the author looks whether an effect lasted. */
@Controller
class FollowUpPages {
    private static final String TEMPLATE = "disruption/follow-up";
    private static final int LONGEST = 2_000;

    private final FollowUps followUps;
    private final DisruptionsInPaths paths;
    private final Transactions transactions;

    FollowUpPages(FollowUps followUps, DisruptionsInPaths paths, Transactions transactions) {
        this.followUps = followUps;
        this.paths = paths;
        this.transactions = transactions;
    }

    @GetMapping(ONE + "/follow-up")
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, new FollowUpPage(due(actor, reference), Form.empty())));
    }

    @PostMapping(ONE + "/follow-up")
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = due(actor, reference);
            var finding = form.read().choice("finding", "what you found", Finding.class);
            var level = finding.filter(found -> found != Finding.CONFIRMED)
                    .flatMap(found -> form.read().choice("lasted", "the level that it had", Effect.class));
            var words = form.read().text("words", "what you looked at", LONGEST);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, new FollowUpPage(disruption, form));
            }
            var outcome = followUps.check(
                    actor,
                    disruption.reference(),
                    DisruptionsInPaths.seen(form),
                    finding.orElseThrow(),
                    level.orElse(null),
                    words.orElseThrow());
            return after(disruption, form, outcome, finding.orElseThrow().label());
        });
    }

    @PostMapping(ONE + "/closing")
    View close(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = paths.find(actor, reference);
            var words = form.read()
                    .optionalText("closing", "what is to be said", LONGEST)
                    .orElse("");
            var outcome = followUps.close(actor, disruption.reference(), DisruptionsInPaths.seen(form), words);
            return switch (outcome) {
                case Done(var closed) -> View.redirect(closed.address(), "The disruption is closed");
                case Refused(var _, var sentence) -> View.redirect(disruption.address(), sentence);
            };
        });
    }

    private static View after(Disruption before, Form form, Outcome outcome, String notice) {
        return switch (outcome) {
            case Done(var checked) -> View.redirect(checked.address(), "You recorded: " + notice);
            case Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, new FollowUpPage(before, form.withError(field, sentence)));
        };
    }

    private Disruption due(Actor actor, String reference) {
        var disruption = paths.find(actor, reference);
        if (!followUps.mayCheck(actor, disruption)) {
            throw new NoSuchRecord("look at it that is due");
        }
        return disruption;
    }
}
