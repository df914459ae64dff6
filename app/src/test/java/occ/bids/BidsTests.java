package occ.bids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import occ.access.Forbidden;
import occ.access.Role;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Bids.Outcome.Refused;
import occ.bids.Bids.Which;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Bids from the first word to the ledger. */
@WholeApplication
class BidsTests {
    private static final Instant MORNING = Instant.parse("2030-03-04T09:00:00Z");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Bids bids;

    @Autowired
    People people;

    Actor author;
    Actor coordinator;
    Actor regionalChair;
    Actor nationalChair;
    Subject subject;

    @BeforeEach
    void aGroupThatNeedsSomething() {
        author = people.leadOfficer();
        coordinator = people.coordinator();
        regionalChair = people.with("region:NW", Role.TASKING_CHAIR);
        nationalChair = people.with("command", Role.TASKING_CHAIR);
        subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Wants Surveillance", Handling.P);
    }

    @Test
    @DisplayName("A bid is written, submitted, scored, tabled, accepted, tasked, worked on, completed and learnt from")
    void aBidGoesAllTheWay() {
        var bid = decided(tabled(BidLevel.REGIONAL), regionalChair, new Decision.Accepted("It fits the plan"));

        assertThat(bids.move(coordinator, bid.reference(), bid.version(), BidMove.TASK, "By letter", null))
                .isEqualTo(new Refused("power", "Select by which power others are tasked"));
        bid = done(bids.move(
                coordinator, bid.reference(), bid.version(), BidMove.TASK, "By letter", Power.VOLUNTARY_REQUEST));
        bid = moved(author, bid, BidMove.BEGIN);
        bid = moved(coordinator, bid, BidMove.REVIEW);
        bid = moved(coordinator, bid, BidMove.GO_ON);
        bid = moved(coordinator, bid, BidMove.COMPLETE);
        bid = moved(author, bid, BidMove.ANALYSE);

        assertThat(bid.steps())
                .extracting(Bid.Step::state)
                .containsExactly(
                        BidState.SUBMITTED,
                        BidState.ASSESSED,
                        BidState.TABLED,
                        BidState.ACCEPTED,
                        BidState.TASKED,
                        BidState.IN_PROGRESS,
                        BidState.REVIEW,
                        BidState.IN_PROGRESS,
                        BidState.COMPLETED,
                        BidState.ANALYSED);
    }

    @Test
    @DisplayName("R03: whoever wrote a bid neither scores it nor decides on it")
    void authorsNeitherScoreNorDecide() {
        var both = people.another("region:NW", Role.REGIONAL_COORDINATOR);
        var own = moved(both, written(both, BidLevel.REGIONAL), BidMove.SUBMIT);

        assertThat(bids.mayScore(both, own)).isFalse();
        assertThat(bids.score(both, own.reference(), own.version(), scores(3))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> bids.decide(both, own.reference(), own.version(), new Decision.Accepted("Mine")))
                .isInstanceOf(Forbidden.class);
        assertThat(BidRules.deciding(tabled(BidLevel.REGIONAL), author, new Decision.Accepted("Mine"), LocalDate.MIN))
                .hasValueSatisfying(
                        refused -> assertThat(refused.sentence()).startsWith("Somebody else than its author"));
    }

    @Test
    @DisplayName("R15: a declined bid has a reason and somebody who carries the risk, and stands in the ledger")
    void aDeclineNamesWhoCarriesTheRisk() {
        var bid = tabled(BidLevel.REGIONAL);
        var holder = bids.possibleRiskHolders(regionalChair, bid).getFirst();
        assertThat(bids.decide(regionalChair, bid.reference(), bid.version(), new Decision.Declined(" ", holder.id())))
                .isEqualTo(new Refused("reasons", "Enter the reasons"));
        assertThat(bids.decide(
                        regionalChair, bid.reference(), bid.version(), new Decision.Declined("No", author.account())))
                .isEqualTo(new Refused("holder", "Choose somebody who answers for responses there"));

        var declined = decided(bid, regionalChair, new Decision.Declined("No team is free", holder.id()));

        assertThat(bids.unmet(coordinator))
                .filteredOn(one -> one.line().reference().equals(declined.reference()))
                .singleElement()
                .satisfies(one -> assertThat(one.riskHolder()).isEqualTo(holder.name()))
                .satisfies(one -> assertThat(one.days()).isEqualTo(14))
                .satisfies(one -> assertThat(one.reasons()).isEqualTo("No team is free"));
    }

    @Test
    @DisplayName("What is declined at a region may be put to the national chair once")
    void aDeclineIsEscalatedOnce() {
        var holder = bids.possibleRiskHolders(regionalChair, tabled(BidLevel.REGIONAL))
                .getFirst();
        var declined = decided(
                tabled(BidLevel.REGIONAL), regionalChair, new Decision.Declined("No team is free", holder.id()));
        var up = moved(author, declined, BidMove.ESCALATE);

        assertThat(up.level()).isEqualTo(BidLevel.NATIONAL);
        assertThat(bids.mayDecide(regionalChair, up)).isFalse();
        var national = bids.possibleRiskHolders(nationalChair, up).getFirst();
        var again = decided(up, nationalChair, new Decision.Declined("Nor here", national.id()));
        assertThat(bids.movesOpenTo(author, again)).doesNotContain(BidMove.ESCALATE);
        assertThat(bids.move(author, again.reference(), again.version(), BidMove.ESCALATE, "Once more", null))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("A bid is deferred to a day that is to come, and then tabled anew")
    void aBidIsDeferred() {
        var bid = tabled(BidLevel.FORCE);
        Now.at(MORNING, () -> {
            assertThat(bids.decide(chair(), bid.reference(), bid.version(), deferred("2030-03-04")))
                    .isInstanceOf(Refused.class);
            var deferred = done(bids.decide(chair(), bid.reference(), bid.version(), deferred("2030-04-01")));
            assertThat(deferred.state()).isEqualTo(BidState.DEFERRED);
            assertThat(moved(coordinator, deferred, BidMove.TABLE).state()).isEqualTo(BidState.TABLED);
            return true;
        });
    }

    private Actor chair() {
        return people.with("force:merseyside", Role.TASKING_CHAIR);
    }

    private static Decision deferred(String until) {
        return new Decision.Deferred("When the other case is over", LocalDate.parse(until));
    }

    @Test
    @DisplayName("Of two chairs who decide at once one does, and the other is told")
    void oneOfTwoChairsDecides() {
        var bid = tabled(BidLevel.REGIONAL);
        var second = people.another("region:NW", Role.TASKING_CHAIR);
        decided(bid, regionalChair, new Decision.Accepted("It fits"));

        assertThat(bids.decide(second, bid.reference(), bid.version(), new Decision.Accepted("Mine as well")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.sentence()).contains("“Accepted”"));
        var other = tabled(BidLevel.REGIONAL);
        assertThatThrownBy(() -> bids.decide(second, other.reference(), 1, new Decision.Accepted("From an old page")))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    @DisplayName("When its author has left, a colleague who may bid goes on with it; a stranger does not")
    void aColleagueGoesOn() {
        var bid = written(author, BidLevel.FORCE);
        var colleague = people.another("force:merseyside", Role.LEAD_OFFICER);
        var stranger = people.another("force:kent", Role.LEAD_OFFICER);

        assertThatThrownBy(() -> bids.move(stranger, bid.reference(), bid.version(), BidMove.SUBMIT, "Mine", null))
                .isInstanceOf(Forbidden.class);
        assertThat(moved(colleague, bid, BidMove.SUBMIT).state()).isEqualTo(BidState.SUBMITTED);
    }

    @Test
    @DisplayName("A bid is as narrow as its subject, in lists and counts as well")
    void aBidIsAsNarrowAsItsSubject() {
        var hidden = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Kept Apart", Handling.C);
        var bid = done(bids.write(author, hidden, BidLevel.FORCE, text()));
        var stranger = people.another("force:kent", Role.ANALYST);
        var all = new Which(Arrays.asList(BidState.values()), null);

        assertThatThrownBy(() -> bids.get(stranger, bid.reference())).isInstanceOf(NoSuchRecord.class);
        assertThat(bids.list(stranger, all, 0, 1_000))
                .extracting(Bids.Line::reference)
                .doesNotContain(bid.reference());
        assertThat(bids.count(stranger, all))
                .isEqualTo(bids.list(stranger, all, 0, 10_000).size());
    }

    @Test
    @DisplayName("R25: the program neither moves a bid nor decides on one")
    void theProgramDecidesNothing() {
        var program = new Actor(author.account(), "Nightly work", author.unit(), Actor.Kind.SERVICE);
        var bid = tabled(BidLevel.REGIONAL);

        assertThat(BidRules.moving(bid, BidMove.WITHDRAW, program)).isPresent();
        assertThat(BidRules.deciding(bid, program, new Decision.Accepted("By itself"), LocalDate.MIN))
                .isPresent();
    }

    private Bid written(Actor by, BidLevel level) {
        return done(bids.write(by, subject, level, text()));
    }

    private Bid tabled(BidLevel level) {
        var bid = moved(author, written(author, level), BidMove.SUBMIT);
        bid = done(bids.score(coordinator, bid.reference(), bid.version(), scores(4)));
        assertThat(bid.assessed()).isNotNull();
        return moved(coordinator, bid, BidMove.TABLE);
    }

    private Bid decided(Bid bid, Actor chair, Decision decision) {
        return done(bids.decide(chair, bid.reference(), bid.version(), decision));
    }

    private Bid moved(Actor by, Bid bid, BidMove move) {
        return done(bids.move(by, bid.reference(), bid.version(), move, "As agreed", null));
    }

    private static Bid done(Bids.Outcome outcome) {
        return ((Done) outcome).bid();
    }

    private static Scores scores(int each) {
        return new Scores(
                Arrays.stream(Criterion.values()).collect(Collectors.toMap(one -> one, one -> each)), "By the papers");
    }

    static BidText text() {
        return new BidText(
                "See who meets at the yard",
                "Two reports place both principals there",
                List.of(Asset.SURVEILLANCE),
                LocalDate.of(2030, 5, 1),
                LocalDate.of(2030, 5, 14),
                12_000,
                "Directed surveillance is applied for",
                "The yard overlooks a school",
                "When the meeting has been seen, or after two weeks",
                "The meeting goes unseen",
                "Cameras of the landlord");
    }
}
