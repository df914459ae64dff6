package occ.bids.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import occ.access.Person;
import occ.bids.Bid;
import occ.bids.BidState;
import occ.bids.Bids;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Bids.Outcome.Refused;
import occ.bids.Decision;
import occ.faces.Piece;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.meetings.Deciding;
import org.springframework.stereotype.Component;

/** A chair decides on a bid in a meeting, by the same form and under the same rules as on its own page. */
@Component
class BidsInMeetings implements Deciding {
    private static final String VERSION = "bid-version";

    private final Bids bids;

    BidsInMeetings(Bids bids) {
        this.bids = bids;
    }

    @Override
    public String source() {
        return "bids.tabled";
    }

    @Override
    public Offer offer(Actor actor, String record, Form form) {
        var bid = bids.get(actor, new Reference(record));
        return bids.mayDecide(actor, bid)
                ? new Offer.Open(
                        new Piece(
                                "bids/decision-in-meeting",
                                new DecisionPage(bid, form, bids.possibleRiskHolders(actor, bid))),
                        assured(actor, bid))
                : new Offer.Closed(closed(actor, bid));
    }

    private static List<String> assured(Actor actor, Bid bid) {
        var assured = new ArrayList<>(List.of("You did not write this bid"));
        var assessed = bid.assessed();
        if (assessed != null && !assessed.by().equals(actor.account())) {
            assured.add("You did not score it");
        }
        return assured;
    }

    private static String closed(Actor actor, Bid bid) {
        if (bid.state() != BidState.TABLED) {
            return "It is “%s”, so there is nothing to decide"
                    .formatted(bid.state().label());
        }
        return bid.author().equals(actor.account())
                ? "You wrote it, so somebody else decides on it"
                : "The chair of %s decides on it".formatted(bid.bodyName());
    }

    @Override
    public Answer decide(Actor actor, String record, Form form) {
        var bid = bids.get(actor, new Reference(record));
        var holders = bids.possibleRiskHolders(actor, bid);
        var decision = DecisionForm.read(form, holders);
        if (decision.isEmpty()) {
            return new Answer.Refused();
        }
        var seen = form.read()
                .optionalNumber(VERSION, "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
        return switch (bids.decide(actor, bid.reference(), seen, decision.get())) {
            case Done(var decided) -> answer(decision.get(), decided, holders);
            case Refused(var field, var sentence) -> {
                form.withError(field, sentence);
                yield new Answer.Refused();
            }
        };
    }

    private static Answer answer(Decision decision, Bid decided, List<Person> holders) {
        var details = new ArrayList<String>();
        switch (decision) {
            case Decision.Partly partly -> details.add("Given: " + partly.given());
            case Decision.Deferred deferred -> details.add("Until " + DateWords.day(deferred.until()));
            case Decision.Escalated any -> details.add("Now before " + decided.bodyName());
            case Decision.Accepted any -> {}
            case Decision.Declined any -> {}
        }
        decision.holder()
                .flatMap(holder -> holders.stream()
                        .filter(person -> Objects.equals(person.id(), holder))
                        .findFirst())
                .ifPresent(person -> details.add(person.name() + " carries the risk"));
        var label = decision instanceof Decision.Escalated
                ? DecisionPage.Choice.ESCALATED.label()
                : decided.state().label();
        return new Answer.Decided(label, decision.reasons(), details);
    }
}
