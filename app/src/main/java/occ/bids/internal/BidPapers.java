package occ.bids.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.bids.Asset;
import occ.bids.Bid;
import occ.bids.Criterion;
import occ.bids.Scores;
import occ.faces.pages.DateWords;
import occ.faces.pages.Numbers;
import occ.faces.pages.Words;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.meetings.Block;
import occ.meetings.Part;
import occ.meetings.Proposal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bids as meetings read them. */
@Component
class BidPapers {
    private final JdbcClient jdbc;
    private final BidReading reading;

    BidPapers(JdbcClient jdbc, BidReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    List<Proposal> tabled(OrganisationId body) {
        var bids = of(body, "TABLED");
        return IntStream.range(0, bids.size())
                .mapToObj(i -> proposal(bids.get(i), i))
                .toList();
    }

    private static Proposal proposal(Bid bid, int order) {
        return new Proposal(
                bid.reference().text(),
                bid.text().objective(),
                bid.address(),
                bid.accessClass(),
                new Proposal.About(
                        bid.about().id(), bid.about().name(), bid.about().address()),
                order);
    }

    List<Part> unmet(OrganisationId body) {
        return of(body, "PARTLY_ACCEPTED", "DEFERRED", "DECLINED").stream()
                .map(BidPapers::unmet)
                .toList();
    }

    private List<Bid> of(OrganisationId body, String... states) {
        return jdbc.sql("""
            select reference from bids.bid where body = :body and state = any (:states) order by since, id
            """).param("body", body.value()).param("states", states).query(String.class).list().stream()
                .map(reference -> reading.of(new Reference(reference)))
                .toList();
    }

    /** What it says, and not how it stands: what the meeting decides changes no paper. */
    List<Part> of(String reference) {
        var there = jdbc.sql("select exists (select from bids.bid where reference = :reference)")
                .param("reference", reference)
                .query(Boolean.class)
                .single();
        return there ? List.of(part(reading.of(new Reference(reference)))) : List.of();
    }

    private static Part part(Bid bid) {
        var text = bid.text();
        var asked = Block.facts(
                "What is asked, and why",
                List.of(
                        Map.entry("For", bid.about().name()),
                        Map.entry("Asked by", bid.authorName() + ", " + bid.unitName()),
                        Map.entry("Asked for", assets(bid)),
                        Map.entry("When", days(bid)),
                        Map.entry("Cost", "£" + Numbers.of(text.cost())),
                        Map.entry("Intelligence case", text.grounds()),
                        Map.entry("Legal authorities", text.authorities()),
                        Map.entry("Risks", text.risks()),
                        Map.entry("How it ends", text.exit()),
                        Map.entry("If it is declined", text.ifDeclined()),
                        Map.entry("Considered instead", text.alternatives())));
        var assessed = bid.assessed();
        return part(
                bid,
                "Bid " + bid.reference().text() + ", as tabled",
                assessed == null
                        ? List.of(asked)
                        : List.of(
                                asked,
                                marks(assessed.scores()),
                                Block.words("Why these marks", assessed.scores().why() + " – " + assessed.byName())));
    }

    private static Block marks(Scores scores) {
        return Block.marks(
                "Analyst’s assessment",
                Arrays.stream(Criterion.values())
                        .map(criterion -> Map.entry(criterion.label(), String.valueOf(scores.of(criterion))))
                        .toList());
    }

    private static Part unmet(Bid bid) {
        var last = bid.steps().getLast();
        var holder = last.riskHolder();
        return part(
                bid,
                bid.text().objective(),
                List.of(Block.facts(
                        "",
                        List.of(
                                Map.entry("For", bid.about().name()),
                                Map.entry("Asked for", assets(bid)),
                                Map.entry("When", days(bid)),
                                Map.entry("Decided", bid.state().label() + ", " + DateWords.day(last.at())),
                                Map.entry("Reasons", last.words()),
                                Map.entry("Carries the risk", holder == null ? "Nobody yet" : holder)))));
    }

    private static Part part(Bid bid, String title, List<Block> blocks) {
        return new Part(
                bid.reference().text(),
                title,
                bid.address(),
                bid.accessClass(),
                bid.about().id(),
                blocks);
    }

    private static String assets(Bid bid) {
        return bid.text().assets().stream().map(Asset::label).collect(Collectors.joining(", "));
    }

    private static String days(Bid bid) {
        var text = bid.text();
        return "%s to %s, %s"
                .formatted(
                        DateWords.day(text.from()),
                        DateWords.day(text.until()),
                        Words.count(text.days(), "day", "days"));
    }
}
