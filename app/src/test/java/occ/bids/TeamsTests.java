package occ.bids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import occ.access.Forbidden;
import occ.access.Organisations;
import occ.access.Role;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Teams.NewTeam;
import occ.bids.Teams.Objection;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One team of the North West, and a bid that was accepted for a subject that not everybody may see. */
@WholeApplication
class TeamsTests {
    @Autowired
    Teams teams;

    @Autowired
    Bids bids;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    Actor coordinator;
    Reference team;
    LocalDate first;

    @BeforeEach
    void aTeam() {
        coordinator = people.coordinator();
        var name = "Team " + Instant.now();
        var region = organisations.find("region:NW").orElseThrow();
        assertThat(teams.add(coordinator, new NewTeam(name, List.of(Asset.SURVEILLANCE), region)))
                .isEmpty();
        team = teams.all(coordinator).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .reference();
        first = DateWords.today(Instant.now()).plusDays(3);
    }

    @Test
    void aTeamIsGivenOnceForADayAndTheRefusalSaysWhatStandsAgainstIt() {
        var bid = accepted(Handling.P);

        assertThat(teams.give(coordinator, bid, team, first, first.plusDays(6))).isEmpty();

        assertThat(teams.give(coordinator, bid, team, first.plusDays(6), first.plusDays(9)))
                .hasValueSatisfying(
                        objection -> assertThat(objection.sentence()).contains("is not free from", "Quiet wharf"));
        assertThat(teams.give(coordinator, bid, team, first.plusDays(7), first.plusDays(9)))
                .isEmpty();
        assertThat(teams.setAway(coordinator, team, first, first)).isPresent();
    }

    @Test
    @DisplayName("R51: whoever may not see a bid learns that the team is not available, and not what for")
    void whoeverMayNotSeeABidLearnsOnlyThatTheTeamIsNotAvailable() {
        var bid = accepted(Handling.C);
        teams.give(coordinator, bid, team, first, first.plusDays(6));

        assertThat(spans(coordinator)).singleElement().satisfies(span -> {
            assertThat(span.words()).isEqualTo("Quiet wharf");
            assertThat(span.bid()).isEqualTo(bid.reference());
        });
        assertThat(spans(people.with("force:kent", Role.ANALYST)))
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.words()).isEqualTo(TeamSpan.NOT_AVAILABLE);
                    assertThat(span.bid()).isNull();
                });
    }

    @Test
    @DisplayName("R51: leave reads like what is hidden, for those who keep the team as well")
    void leaveReadsLikeWhatIsHidden() {
        teams.give(coordinator, accepted(Handling.C), team, first, first.plusDays(6));
        teams.setAway(coordinator, team, first.plusDays(7), first.plusDays(9));

        for (var reader :
                List.of(people.with("force:kent", Role.ANALYST), people.with("region:SE", Role.REGIONAL_COORDINATOR))) {
            assertThat(spans(reader)).extracting(TeamSpan::words).containsExactly("Not available", "Not available");
        }
    }

    @Test
    void daysThatAreGivenBackAreFreeAgain() {
        teams.setAway(coordinator, team, first, first.plusDays(2));
        var span = spans(coordinator).getFirst();

        assertThatThrownBy(() -> teams.release(people.with("region:SE", Role.REGIONAL_COORDINATOR), span.reference()))
                .isInstanceOf(Forbidden.class);
        teams.release(coordinator, span.reference());

        assertThat(spans(coordinator)).isEmpty();
    }

    @Test
    void onlyABidThatWasAcceptedIsResourcedAndOnDaysThatCanBe() {
        var tabled = tabled(Handling.P);

        assertThat(teams.give(coordinator, tabled, team, first, first))
                .contains(new Objection("team", "A team is given to a bid that was accepted"));
        var bid = accepted(Handling.P);
        assertThat(teams.give(coordinator, bid, team, first, first.minusDays(1)))
                .contains(new Objection("last", "The last day is before the first"));
        assertThat(teams.give(coordinator, bid, team, first.minusDays(30), first.minusDays(20)))
                .contains(new Objection("last", "Enter a last day that is not past"));
    }

    @Test
    void thePageOfABidSaysWhoIsFreeAndGivesATeam() {
        var bid = accepted(Handling.P);
        var visitor = Visitor.signedIn(context, coordinator);
        var page = visitor.open(bid.address() + "/teams");
        assertThat(page.text()).contains("Can it be resourced?", "Free on all of the days");

        var answer = visitor.send(
                bid.address() + "/teams",
                page,
                Map.of(
                        "team", team.text(),
                        "first-day", day(first),
                        "first-month", String.valueOf(first.getMonthValue()),
                        "first-year", String.valueOf(first.getYear()),
                        "last-day", day(first),
                        "last-month", String.valueOf(first.getMonthValue()),
                        "last-year", String.valueOf(first.getYear())));

        assertThat(visitor.follow(answer).text()).contains("is given to it");
        assertThat(visitor.open("/bids/teams").text()).contains("Quiet wharf", "Give days back");
    }

    private static String day(LocalDate day) {
        return String.valueOf(day.getDayOfMonth());
    }

    private List<TeamSpan> spans(Actor reader) {
        return teams.notFree(reader, first, first.plusDays(60)).stream()
                .filter(span -> span.team().equals(team))
                .toList();
    }

    private Bid accepted(Handling handling) {
        var bid = tabled(handling);
        return done(bids.decide(people.chair(), bid.reference(), bid.version(), new Decision.Accepted("It is needed")));
    }

    private Bid tabled(Handling handling) {
        var subject = context.getAutowireCapableBeanFactory()
                .createBean(MadeSubjects.class)
                .mapped(EntityKind.VULNERABILITY, "Quiet wharf", handling);
        var bid = done(bids.write(people.leadOfficer(), subject, BidLevel.REGIONAL, BidExamples.text(first)));
        bid = done(bids.move(people.leadOfficer(), bid.reference(), bid.version(), BidMove.SUBMIT, "Please", null));
        bid = done(bids.score(
                people.with("region:NW", Role.ANALYST), bid.reference(), bid.version(), BidExamples.scores(4)));
        return done(bids.move(coordinator, bid.reference(), bid.version(), BidMove.TABLE, "For the chair", null));
    }

    private static Bid done(Bids.Outcome outcome) {
        return ((Done) outcome).bid();
    }
}
