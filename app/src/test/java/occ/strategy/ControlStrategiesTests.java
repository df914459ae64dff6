package occ.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import occ.access.Forbidden;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Pillar;
import occ.kernel.Theme;
import occ.strategy.Strategies.NewStrategy;
import occ.strategy.Strategies.Outcome;
import occ.strategy.Strategies.Outcome.Done;
import occ.strategy.Strategies.Outcome.Refused;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The region's analyst writes what comes first, and the region's chair puts it in force. */
@WholeApplication
class ControlStrategiesTests {
    @Autowired
    Strategies strategies;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    Actor author;
    Actor chair;
    Organisation region;
    LocalDate today;

    @BeforeEach
    void people() {
        author = people.with("region:EM", Role.ANALYST);
        chair = people.with("region:EM", Role.TASKING_CHAIR);
        region = organisations.find("region:EM").orElseThrow();
        today = DateWords.today(Instant.now());
    }

    @Test
    @DisplayName("R03: what comes first is written by one and put in force by another; the one before is superseded")
    void itIsWrittenByOneAndPutInForceByAnother() {
        var first = inForce("Shipments through the lorry park");

        var second = inForce("Guns that come with the drugs");

        assertThat(strategies.get(author, first.reference()).state()).isEqualTo(StrategyState.SUPERSEDED);
        assertThat(strategies.inForce(chair, region.id()))
                .hasValueSatisfying(one -> assertThat(one.reference()).isEqualTo(second.reference()));
        var both = people.another("region:EM", Role.ANALYST, Role.TASKING_CHAIR);
        var own = submitted(both, "Mine");
        assertThat(strategies.mayApprove(both, own)).isFalse();
        assertThat(strategies.approve(both, own.reference(), own.version()))
                .isEqualTo(new Refused("deed", "You wrote it, so somebody else approves it"));
    }

    @Test
    void aForceWithoutOneGoesByItsRegionsAndThatByTheNations() {
        var regional = inForce("Shipments through the lorry park");
        var force = organisations.forces().stream()
                .filter(one -> organisations.covers(region.id(), one.id()))
                .findFirst()
                .orElseThrow();

        assertThat(strategies.inForce(chair, force.id()))
                .hasValueSatisfying(one -> assertThat(one.reference()).isEqualTo(regional.reference()));
    }

    @Test
    void prioritiesAreRaisedAndTakenOutWhileItIsADraft() {
        var draft = draft(author);
        draft = done(strategies.add(author, draft.reference(), draft.version(), priority("One")));
        draft = done(strategies.add(author, draft.reference(), draft.version(), priority("Two")));
        draft = done(strategies.add(author, draft.reference(), draft.version(), priority("Three")));

        draft = done(strategies.raise(author, draft.reference(), draft.version(), 3));
        draft = done(strategies.remove(author, draft.reference(), draft.version(), 1));

        assertThat(draft.priorities()).extracting(Priority::words).containsExactly("Three", "Two");
        assertThat(draft.priorities()).extracting(Priority::rank).containsExactly(1, 2);
        var submitted = done(strategies.submit(author, draft.reference(), draft.version()));
        assertThat(strategies.add(author, submitted.reference(), submitted.version(), priority("Late")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsEmptyIsNotSubmittedAndWhatIsSentBackIsADraftWithTheReason() {
        var draft = draft(author);
        assertThat(strategies.submit(author, draft.reference(), draft.version()))
                .isEqualTo(new Refused("deed", "Add at least one priority before you submit it"));

        var submitted = submitted(author, "Cash couriers");
        var back =
                done(strategies.sendBack(chair, submitted.reference(), submitted.version(), "Say what Prevent does"));

        assertThat(back.state()).isEqualTo(StrategyState.DRAFT);
        assertThat(back.answer()).isEqualTo("Say what Prevent does");
    }

    @Test
    void draftsAreForThoseWhoWriteAndApproveThemThere() {
        var draft = draft(author);
        var elsewhere = people.with("region:SE", Role.ANALYST);

        assertThatThrownBy(() -> strategies.get(elsewhere, draft.reference())).isInstanceOf(NoSuchRecord.class);
        assertThat(strategies.all(elsewhere))
                .extracting(ControlStrategy::reference)
                .doesNotContain(draft.reference());
        assertThatThrownBy(() -> strategies.begin(elsewhere, asked())).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoChangesADraftSecondIsToldAndNothingIsLost() {
        var draft = draft(author);
        strategies.add(author, draft.reference(), draft.version(), priority("One"));

        assertThatThrownBy(() -> strategies.add(author, draft.reference(), draft.version(), priority("Two")))
                .isInstanceOf(StaleRecord.class);
        assertThat(strategies.get(author, draft.reference()).priorities()).hasSize(1);
    }

    @Test
    void thePagesWriteSubmitAndApprove() {
        var draft = draft(author);
        var writer = Visitor.signedIn(context, author);
        var page = writer.open(draft.address());
        var added = writer.send(
                draft.address() + "/priorities",
                page,
                Map.of(
                        "theme", Theme.DRUGS.name(),
                        "words", "Shipments at night",
                        "PURSUE", "Stop the lorries",
                        "version", "1"));
        var after = writer.follow(added);
        assertThat(after.text()).contains("Shipments at night", "Stop the lorries");
        var submitted = writer.send(draft.address() + "/submission", after, Map.of("version", "2"));
        assertThat(writer.follow(submitted).text()).contains("waits for");

        var approver = Visitor.signedIn(context, chair);
        var approved =
                approver.send(draft.address() + "/approval", approver.open(draft.address()), Map.of("version", "3"));

        assertThat(approver.follow(approved).text()).contains("in force");
        assertThat(approver.open("/control-strategies").text()).contains("Shipments at night");
    }

    private ControlStrategy inForce(String words) {
        var submitted = submitted(author, words);
        return done(strategies.approve(chair, submitted.reference(), submitted.version()));
    }

    private ControlStrategy submitted(Actor by, String words) {
        var draft = draft(by);
        draft = done(strategies.add(by, draft.reference(), draft.version(), priority(words)));
        return done(strategies.submit(by, draft.reference(), draft.version()));
    }

    private ControlStrategy draft(Actor by) {
        return strategies.begin(by, asked());
    }

    private NewStrategy asked() {
        return new NewStrategy(region, today, today.plusMonths(6), "What the assessment of the year found");
    }

    private static Priority priority(String words) {
        return new Priority(0, Theme.DRUGS, words, Map.of(Pillar.PURSUE, "Stop the lorries"));
    }

    private static ControlStrategy done(Outcome outcome) {
        return ((Done) outcome).strategy();
    }
}
