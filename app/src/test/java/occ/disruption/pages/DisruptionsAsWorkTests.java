package occ.disruption.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import occ.access.Role;
import occ.disruption.ClaimExamples;
import occ.disruption.Disruption;
import occ.disruption.Disruptions;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Effect;
import occ.disruption.FollowUp.Finding;
import occ.disruption.FollowUps;
import occ.disruption.Panels;
import occ.disruption.Verdict;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What waits for somebody stands among their own work until it is done, and with nobody else. */
@WholeApplication
class DisruptionsAsWorkTests {
    /** Forces of their own, for the other tests leave claims behind them. */
    private static final String FORCE = "force:cleveland";

    private static final String CROWDED = "force:durham";
    private static final int MORE_THAN_A_FEW = 6;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Panels panels;

    @Autowired
    FollowUps followUps;

    @Autowired
    DisruptionsAsWork work;

    @Autowired
    People people;

    Actor author;
    Actor supervisor;
    Actor elsewhere;
    Subject subject;

    @BeforeEach
    void aGroup() {
        author = people.another(FORCE, Role.LEAD_OFFICER);
        supervisor = people.another(FORCE, Role.LEAD_OFFICER);
        elsewhere = people.with("force:kent", Role.LEAD_OFFICER);
        subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Lost its Van", Handling.P);
    }

    @Test
    @DisplayName(
            "R03: a claim waits for a supervisor of its body, not for its author, and comes back to the author alone")
    void aClaimWaitsForASupervisor() {
        var claim = submitted(Effect.MINOR);
        assertThat(about(supervisor, claim)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(Kind.DECIDE);
            assertThat(item.deed()).isEqualTo("Supervise it");
            assertThat(item.mention())
                    .as("a digest names it by its reference alone")
                    .isEqualTo(new WorkItem.Mention(claim.reference().text(), claim.address()));
        });
        assertThat(about(author, claim)).isEmpty();
        assertThat(about(elsewhere, claim)).isEmpty();

        done(disruptions.supervise(supervisor, claim.reference(), claim.version(), false, "Say which van"));
        assertThat(about(supervisor, claim)).isEmpty();
        assertThat(about(author, claim))
                .singleElement()
                .satisfies(item -> assertThat(item.why()).isEqualTo("Returned to you: Say which van"));
        var returned = disruptions.get(author, claim.reference());
        done(disruptions.withdraw(author, claim.reference(), returned.version(), "It was another van"));
        assertThat(about(author, claim)).isEmpty();
    }

    @Test
    @DisplayName(
            "An effect is looked at again by somebody who may, from the day on which that is due until it is recorded")
    void anEffectIsLookedAtAgain() {
        var approved = approved();
        var due = approved.followUps().getFirst().due();
        assertThat(about(supervisor, approved)).isEmpty();

        assertThat(on(due, 0, () -> about(supervisor, approved)))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo(Kind.DUE));
        assertThat(on(due, 1, () -> about(supervisor, approved)))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo(Kind.LATE))
                .satisfies(item -> assertThat(item.deed()).isEqualTo("Did it last?"));
        assertThat(on(due, 1, () -> about(author, approved))).isEmpty();
        assertThat(on(due, 1, () -> about(elsewhere, approved))).isEmpty();
        on(
                due,
                1,
                () -> done(followUps.check(
                        supervisor,
                        approved.reference(),
                        approved.version(),
                        Finding.CONFIRMED,
                        null,
                        "It has no van")));
        assertThat(on(due, 2, () -> about(supervisor, approved))).isEmpty();
    }

    @Test
    @DisplayName("More than a few that wait are one item with their number, and a digest says nothing of it")
    void manyAreOne() {
        author = people.another(CROWDED, Role.LEAD_OFFICER);
        supervisor = people.another(CROWDED, Role.LEAD_OFFICER);
        for (var i = 0; i < MORE_THAN_A_FEW; i++) {
            submitted(Effect.NONE);
        }
        assertThat(work.items(supervisor))
                .filteredOn(item -> item.title().endsWith("disruptions to supervise"))
                .singleElement()
                .satisfies(item -> assertThat(item.href()).isEqualTo("/disruptions?part=SUBMITTED"))
                .satisfies(item -> assertThat(item.mention()).isNull());
    }

    @Test
    @DisplayName("Whoever counts and reads no map has nothing waiting here")
    void nothingWaitsForAStatistician() {
        submitted(Effect.NONE);
        assertThat(work.items(people.with("command", Role.STATISTICIAN))).isEmpty();
    }

    private Disruption submitted(Effect level) {
        var draft = done(disruptions.write(author, subject, ClaimExamples.of(level), ""));
        return done(disruptions.submit(author, draft.reference(), draft.version()));
    }

    private Disruption approved() {
        var claim = submitted(Effect.MODERATE);
        var agreed = done(disruptions.supervise(supervisor, claim.reference(), claim.version(), true, "Borne out"));
        var tabled =
                done(panels.table(people.with("command", Role.TASKING_CHAIR), agreed.reference(), agreed.version()));
        return done(panels.decide(
                people.with("command", Role.TASKING_CHAIR),
                tabled.reference(),
                tabled.version(),
                new Verdict.Approve("Borne out")));
    }

    private List<WorkItem> about(Actor actor, Disruption disruption) {
        return work.items(actor).stream()
                .filter(item -> item.href().equals(disruption.address()))
                .toList();
    }

    private static <T> T on(LocalDate due, int later, Supplier<T> deed) {
        return Now.at(due.atTime(12, 0).toInstant(ZoneOffset.UTC).plus(Duration.ofDays(later)), deed);
    }

    private static Disruption done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }
}
