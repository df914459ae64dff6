package occ.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import occ.bids.Asset;
import occ.bids.Bid;
import occ.bids.BidLevel;
import occ.bids.BidMove;
import occ.bids.BidText;
import occ.bids.Bids;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Criterion;
import occ.bids.Decision;
import occ.bids.Scores;
import occ.bids.Teams.NewTeam;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Now;

/** What each telling’s lead officer asks for: one bid waits for the chair, one is declined. */
final class BidFor {
    private final Verbs verbs;
    private final Told told;
    private final Teller by;
    private final Instant at;

    BidFor(Verbs verbs, Told told, Instant at) {
        this.verbs = verbs;
        this.told = told;
        this.by = told.by();
        this.at = at;
    }

    void tell() {
        Now.at(at, () -> {
            tabled("bid that waits");
            given(tabled("bid that is accepted"));
            // For three national meetings, two of which decide on one each.
            national("bid that is national");
            national("bid that is national as well");
            national("bid that stays");
            var declined = tabled("bid that is declined");
            var holder = verbs.bids().possibleRiskHolders(by.chair(), declined).getFirst();
            done(verbs.bids()
                    .decide(
                            by.chair(),
                            declined.reference(),
                            declined.version(),
                            new Decision.Declined(by.named("reason to decline"), holder.id())));
            return true;
        });
    }

    private void given(Bid tabled) {
        var accepted = done(verbs.bids()
                .decide(
                        by.chair(),
                        tabled.reference(),
                        tabled.version(),
                        new Decision.Accepted(by.named("reason to accept"))));
        var name = "Team " + (verbs.teams().all(by.chair()).size() + 1);
        var body = verbs.teams().kept(by.chair()).getFirst();
        verbs.teams().add(by.chair(), new NewTeam(name, List.of(Asset.SURVEILLANCE), body));
        var team = verbs.teams().all(by.chair()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var day = DateWords.today(at).plusDays(150);
        var objection = verbs.teams().give(by.chair(), accepted, team.reference(), day, day.plusDays(6));
        assertThat(objection).isEmpty();
    }

    private Bid tabled(String objective) {
        return tabled(objective, BidLevel.FORCE, by.analyst());
    }

    private void national(String objective) {
        var bid = tabled(objective, BidLevel.REGIONAL, by.coordinator());
        done(verbs.bids()
                .decide(
                        by.chair(),
                        bid.reference(),
                        bid.version(),
                        new Decision.Escalated(by.named("reason to put it up"))));
    }

    private Bid tabled(String objective, BidLevel level, Actor scorer) {
        var bid = done(verbs.bids().write(by.lead(), told.main(), level, text(objective)));
        bid = moved(by.lead(), bid, BidMove.SUBMIT);
        bid = done(verbs.bids().score(scorer, bid.reference(), bid.version(), scores()));
        return moved(by.coordinator(), bid, BidMove.TABLE);
    }

    private Bid moved(Actor actor, Bid bid, BidMove move) {
        return done(verbs.bids().move(actor, bid.reference(), bid.version(), move, by.named("word on a move"), null));
    }

    private static Bid done(Bids.Outcome outcome) {
        return ((Done) outcome).bid();
    }

    private Scores scores() {
        return new Scores(
                Arrays.stream(Criterion.values()).collect(Collectors.toMap(one -> one, one -> 3)),
                by.named("reason for scores"));
    }

    private BidText text(String objective) {
        return new BidText(
                by.named(objective),
                by.named("intelligence case"),
                List.of(Asset.SURVEILLANCE),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 14),
                5_000,
                by.named("authorities"),
                by.named("risks"),
                by.named("ending"),
                by.named("what else happens"),
                by.named("alternative"));
    }
}
