package occ.bids.pages;

import static occ.bids.pages.BidsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.bids.Bid;
import occ.bids.Bids;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Bids.Outcome.Refused;
import occ.bids.Criterion;
import occ.bids.Scores;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An analyst scores a bid. */
@Controller
class ScorePages {
    private static final String TEMPLATE = "bids/score";
    private static final int LONGEST = 4_000;

    private final Bids bids;
    private final BidsInPaths paths;
    private final Access access;
    private final Transactions transactions;

    ScorePages(Bids bids, BidsInPaths paths, Access access, Transactions transactions) {
        this.bids = bids;
        this.paths = paths;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(ONE + "/score")
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, new ScorePage(find(actor, reference), Form.empty())));
    }

    @PostMapping(ONE + "/score")
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var bid = find(actor, reference);
            var scores = read(form);
            if (scores.isEmpty()) {
                return View.invalid(TEMPLATE, new ScorePage(bid, form));
            }
            return switch (bids.score(actor, bid.reference(), BidsInPaths.seen(form), scores.get())) {
                case Done(var scored) -> View.redirect(scored.address(), "The bid is scored");
                case Refused(var field, var sentence) ->
                    View.invalid(TEMPLATE, new ScorePage(bid, form.withError(field, sentence)));
            };
        });
    }

    private static Optional<Scores> read(Form form) {
        Map<Criterion, Integer> each = new EnumMap<>(Criterion.class);
        for (var criterion : Criterion.values()) {
            form.read()
                    .choice(
                            criterion.name(),
                            "a score for “%s”".formatted(criterion.label()),
                            ScorePage.POSSIBLE,
                            String::valueOf)
                    .ifPresent(score -> each.put(criterion, score));
        }
        var why = form.read().text("why", "the reasons for the scores", LONGEST);
        return form.isValid() ? Optional.of(new Scores(each, why.orElseThrow())) : Optional.empty();
    }

    private Bid find(Actor actor, String reference) {
        access.require(actor, Verb.SCORE_BIDS);
        var bid = paths.find(actor, reference);
        access.require(actor, Verb.SCORE_BIDS, bid.body());
        return bid;
    }
}
