package occ.demonstration.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.bids.Asset;
import occ.bids.Bid;
import occ.bids.BidLevel;
import occ.bids.BidMove;
import occ.bids.BidText;
import occ.bids.Bids;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Criterion;
import occ.bids.Scores;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.pole.Finding;
import org.springframework.stereotype.Component;

/** What the response to one group asks its region for: scored, and put before the chair. */
@Component
class TabledBids {
    private final Bids bids;
    private final Subjects subjects;
    private final Finding finding;
    private final Cast cast;

    TabledBids(Bids bids, Subjects subjects, Finding finding, Cast cast) {
        this.bids = bids;
        this.subjects = subjects;
        this.finding = finding;
        this.cast = cast;
    }

    private record Wish(String objective, String grounds, Asset asset, int cost, String declined, int score) {}

    private static final Wish FIRST = new Wish(
            "Analysis of the haulier’s loads since January",
            "The manifests are with us, and nobody has compared them with the sailings",
            Asset.ANALYSIS,
            3_200,
            "The Thursday pattern stays a guess",
            4);

    private static final List<Wish> SECOND = List.of(
            new Wish(
                    "Surveillance of the yard and the haulier",
                    "One team for two weeks would show who meets the Thursday load, and who controls it",
                    Asset.SURVEILLANCE,
                    41_300,
                    "The next load is likely to pass unseen",
                    5),
            new Wish(
                    "Financial investigators for the haulier’s accounts",
                    "Two accounts took cash on the days of the loads",
                    Asset.FINANCIAL,
                    12_500,
                    "Restraint before arrest is not possible",
                    4),
            new Wish(
                    "Prevention with drivers at three lorry parks",
                    "Two drivers said that they were asked and did not dare refuse",
                    Asset.PREVENTION,
                    6_000,
                    "Drivers go on alone",
                    3));

    Bid first(Instant at) {
        return tabled(at, FIRST);
    }

    List<Bid> second(Instant at) {
        return IntStream.range(0, SECOND.size())
                .mapToObj(i -> tabled(at.plus(Duration.ofMinutes(10L * i)), SECOND.get(i)))
                .toList();
    }

    private Bid tabled(Instant at, Wish wish) {
        var author = cast.named("lead");
        var coordinator = cast.named("coordinator");
        var bid = Now.at(at, () -> done(bids.write(author, subject(author), BidLevel.REGIONAL, text(at, wish))));
        bid = moved(at.plus(Duration.ofHours(1)), author, bid, BidMove.SUBMIT);
        var submitted = bid;
        bid = Now.at(
                at.plus(Duration.ofDays(1)),
                () -> done(
                        bids.score(cast.named("analyst"), submitted.reference(), submitted.version(), scores(wish))));
        return moved(at.plus(Duration.ofDays(2)), coordinator, bid, BidMove.TABLE);
    }

    private Bid moved(Instant at, Actor by, Bid bid, BidMove move) {
        return Now.at(
                at, () -> done(bids.move(by, bid.reference(), bid.version(), move, "For the next meeting", null)));
    }

    private Subject subject(Actor author) {
        var found = finding.find(author, CentralGroup.NAME, 1).getFirst();
        return subjects.get(author, new Reference(found.reference()), AsAt.NOW);
    }

    private static Scores scores(Wish wish) {
        return new Scores(
                Arrays.stream(Criterion.values())
                        .collect(Collectors.toMap(Function.identity(), each -> of(each, wish))),
                "By the loads that were seen, and what they cost others");
    }

    private static int of(Criterion criterion, Wish wish) {
        return criterion == Criterion.COST ? 6 - wish.score() : wish.score();
    }

    private static BidText text(Instant at, Wish wish) {
        LocalDate from = DateWords.today(at).plusDays(10);
        return new BidText(
                wish.objective(),
                wish.grounds(),
                List.of(wish.asset()),
                from,
                from.plusDays(13),
                wish.cost(),
                "Directed surveillance is granted; technical means are applied for",
                "A child was seen in the cab: a safeguarding plan is agreed with the council",
                "With the arrest phase, or at the end of the second week",
                wish.declined(),
                "A stop at the port takes the goods and not the organisers");
    }

    private static Bid done(Bids.Outcome outcome) {
        if (outcome instanceof Done(var bid)) {
            return bid;
        }
        throw new IllegalStateException(outcome.toString());
    }
}
