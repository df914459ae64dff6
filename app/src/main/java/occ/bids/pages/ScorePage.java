package occ.bids.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import occ.bids.Bid;
import occ.bids.Criterion;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.strategy.ControlStrategy;
import org.jspecify.annotations.Nullable;

/** The form on which a bid is scored, beside what the body that decides on it puts first. */
public record ScorePage(Bid bid, Form form, @Nullable ControlStrategy strategy) {
    static final List<Integer> POSSIBLE =
            IntStream.rangeClosed(Criterion.LEAST, Criterion.MOST).boxed().toList();

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Score the bid")
                .via("Bids", Bid.ADDRESS)
                .via(bid.reference().text(), bid.address());
    }

    public List<Criterion> criteria() {
        return Arrays.asList(Criterion.values());
    }

    public List<Option> possible() {
        return Options.of(POSSIBLE, String::valueOf, ScorePage::words);
    }

    private static String words(int score) {
        return switch (score) {
            case Criterion.LEAST -> score + " – hardly";
            case Criterion.MOST -> score + " – very much";
            default -> String.valueOf(score);
        };
    }
}
