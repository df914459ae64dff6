package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Forbidden;
import occ.access.Organisations;
import occ.access.Role;
import occ.access.Transactions;
import occ.adequacy.Clocks;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.faces.pages.Form;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.mapping.ArchiveObjection;
import occ.mapping.ReviewTrigger;
import occ.mapping.Reviews;
import occ.mapping.Subject;
import occ.meetings.Agenda;
import occ.meetings.Cycle;
import occ.meetings.GroupKind;
import occ.meetings.GroupText;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroups;
import occ.meetings.MeetingMove;
import occ.meetings.Meetings;
import occ.meetings.Outcome;
import occ.meetings.Proceedings;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Panels decide on what is more than minor, in meetings, and whoever has a hand in it stands back. */
@WholeApplication
class PanelTests {
    private static final Instant BEFORE = Instant.parse("2030-03-04T09:00:00Z");
    private static final Instant MEETING = Instant.parse("2030-03-15T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2030, 3, 15);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Panels panels;

    @Autowired
    MeetingGroups groups;

    @Autowired
    Meetings meetings;

    @Autowired
    Agenda agenda;

    @Autowired
    Proceedings proceedings;

    @Autowired
    Organisations organisations;

    @Autowired
    Reviews reviews;

    @Autowired
    Clocks clocks;

    @Autowired
    List<ArchiveObjection> objections;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    Actor author;
    Actor supervisor;
    Actor coordinator;
    Actor regional;
    Actor national;
    Subject subject;

    @BeforeEach
    void aGroup() {
        author = people.leadOfficer();
        supervisor = people.another("force:merseyside", Role.LEAD_OFFICER);
        coordinator = people.coordinator();
        regional = people.with("region:NW", Role.TASKING_CHAIR);
        national = people.with("command", Role.TASKING_CHAIR);
        var made = beans.createBean(MadeSubjects.class);
        subject = made.mapped(EntityKind.GROUP, "Lost its Route", Handling.P);
        made.scoreBandC(subject.id());
    }

    @Test
    @DisplayName("R12: a major one is decided by the regional panel and then by the national one, and by neither alone")
    void aMajorOneIsDecidedTwice() {
        var tabled = tabled(Effect.MAJOR);
        var put = done(decide(regional, tabled, new Verdict.Approve("Borne out")));

        assertThat(put.state()).isEqualTo(DisruptionState.PANEL);
        assertThat(put.stage()).isEqualTo(Stage.NATIONAL);
        assertThat(put.level()).isNull();
        assertThatThrownBy(() -> decide(regional, put, new Verdict.Approve("Once more")))
                .isInstanceOf(Forbidden.class);
        var approved = done(decide(national, put, new Verdict.Approve("Borne out")));

        assertThat(approved.state()).isEqualTo(DisruptionState.APPROVED);
        assertThat(approved.level()).isEqualTo(Effect.MAJOR);
    }

    @Test
    @DisplayName("R12: what wants a comparison before and after is not regraded to major")
    void majorWantsItsCriteria() {
        var tabled = tabled(Effect.MODERATE);

        assertThat(decide(regional, tabled, new Verdict.Regrade(Effect.MAJOR, "It is more")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence()).startsWith("Return it first. It wants:"));
    }

    @Test
    @DisplayName("R13: nothing becomes negative without a learning action")
    void negativeWantsLearning() {
        var tabled = tabled(Effect.MODERATE);
        assertThat(decide(regional, tabled, new Verdict.Regrade(Effect.NEGATIVE, "A rival took over")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.sentence()).contains("what was learnt"));
        var returned = done(decide(regional, tabled, new Verdict.Return("Say what was learnt")));

        assertThat(returned.state()).isEqualTo(DisruptionState.RETURNED);
        assertThat(done(decide(regional, tabled(Effect.NEGATIVE), new Verdict.Approve("Sad, and borne out")))
                        .level())
                .isEqualTo(Effect.NEGATIVE);
    }

    @Test
    @DisplayName("A regrade names another level and its reasons, and both levels stand")
    void oneIsRegraded() {
        var tabled = tabled(Effect.MODERATE);
        assertThat(decide(regional, tabled, new Verdict.Regrade(Effect.MODERATE, "The same")))
                .isInstanceOf(Refused.class);
        assertThat(decide(regional, tabled, new Verdict.Approve(" ")))
                .isEqualTo(new Refused("reasons", "Enter the reasons"));
        var regraded = done(decide(regional, tabled, new Verdict.Regrade(Effect.MINOR, "It was absorbed")));

        assertThat(regraded.state()).isEqualTo(DisruptionState.REGRADED);
        assertThat(regraded.claim().level()).isEqualTo(Effect.MODERATE);
        assertThat(regraded.level()).isEqualTo(Effect.MINOR);
        assertThat(panels.alike(regional, tabled(Effect.MODERATE)))
                .anySatisfy(one -> assertThat(one.reasons()).isEqualTo("It was absorbed"));
        assertThat(panels.calibration(regional))
                .filteredOn(one -> one.body().equals("Merseyside"))
                .singleElement()
                .satisfies(one -> assertThat(one.regraded()).isPositive());
    }

    @Test
    @DisplayName("R25: an approved one asks for a new score by a nearer day, and changes none")
    void anApprovedOneAsksForANewScore() {
        var before = rescoreDue();
        done(decide(regional, tabled(Effect.MODERATE), new Verdict.Approve("Borne out")));

        assertThat(rescoreDue()).isBefore(before);
        assertThat(transactions.as(coordinator, () -> reviews.open(coordinator, subject.id())))
                .contains(ReviewTrigger.DISRUPTION);
    }

    private Instant rescoreDue() {
        return transactions.as(coordinator, () -> clocks.running(coordinator, subject.id())).stream()
                .filter(clock -> clock.rule().key().equals("assessment.rescore"))
                .map(Clocks.Running::dueAt)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("R10: what is not decided on holds back an archive by its name, and what is decided on does not")
    void whatIsUndecidedHoldsBackAnArchive() {
        var tabled = tabled(Effect.MODERATE);
        assertThat(standingInTheWay())
                .anySatisfy(sentence ->
                        assertThat(sentence).contains(tabled.reference().text()));
        done(decide(regional, tabled, new Verdict.Approve("Borne out")));

        assertThat(standingInTheWay())
                .noneSatisfy(sentence -> assertThat(sentence).contains("disruption"));
    }

    private List<String> standingInTheWay() {
        return transactions.as(
                coordinator,
                () -> objections.stream()
                        .flatMap(each -> each.objections(subject.id()).stream())
                        .toList());
    }

    @Test
    @DisplayName(
            "R03: a member of the lead’s body stands back in the meeting, by rule and in the record, and the chair decides")
    void whoHasAHandStandsBack() {
        var tabled = tabled(Effect.MODERATE);
        var sitting = inSession(1, people.analyst(), people.with("force:kent", Role.ANALYST));
        var item = item(sitting, tabled);
        var form = verdict("APPROVE", tabled);

        var decided = at(() -> proceedings.decide(regional, sitting, item, item.version(), form));

        assertThat(form.errors()).isEmpty();
        assertThat(decided).isTrue();
        assertThat(disruptions.get(regional, tabled.reference()).state()).isEqualTo(DisruptionState.APPROVED);
        assertThat(proceedings.of(regional, sitting, item).recusals())
                .singleElement()
                .satisfies(said ->
                        assertThat(said.account()).isEqualTo(people.analyst().account()))
                .satisfies(said -> assertThat(said.words()).startsWith("Belongs to the body that leads it"));
    }

    @Test
    @DisplayName("R03: where those who stand back leave no quorum nothing is decided")
    void withoutAQuorumNothingIsDecided() {
        var tabled = tabled(Effect.MODERATE);
        var sitting = inSession(2, people.analyst());
        var item = item(sitting, tabled);
        var form = verdict("APPROVE", tabled);

        assertThat(at(() -> proceedings.decide(regional, sitting, item, item.version(), form)))
                .isFalse();
        assertThat(form.error("decision")).startsWith("There is no quorum");
        assertThat(disruptions.get(regional, tabled.reference()).state()).isEqualTo(DisruptionState.PANEL);
    }

    private static Form verdict(String decision, Disruption disruption) {
        return Form.of(Map.of(
                "decision", List.of(decision),
                "reasons", List.of("Borne out"),
                "disruption-version", List.of(String.valueOf(disruption.version()))));
    }

    private Item item(Meeting meeting, Disruption disruption) {
        return agenda.items(regional, meeting).stream()
                .filter(one -> one.record().equals(disruption.reference().text()))
                .findFirst()
                .orElseThrow();
    }

    private Meeting inSession(int quorum, Actor... members) {
        var group = Now.at(BEFORE, () -> {
            var begun = done(groups.begin(
                    coordinator,
                    new GroupText(
                            "Disruption panel",
                            GroupKind.PANEL,
                            organisations.find("region:NW").orElseThrow().id(),
                            regional.account(),
                            coordinator.account(),
                            quorum,
                            8,
                            new Cycle.Weekly(2, DAY, LocalTime.of(10, 0)))));
            Stream.of(members).forEach(member -> done(groups.join(coordinator, begun, member.account())));
            return begun;
        });
        var planned = Now.at(BEFORE, () -> done(meetings.plan(coordinator, group, DAY, LocalTime.of(10, 0), "Room 1")));
        Now.at(MEETING.minus(Duration.ofDays(1)), () -> moved(planned, MeetingMove.FREEZE));
        return at(() -> {
            var begun = moved(planned, MeetingMove.BEGIN);
            Set<AccountId> there =
                    begun.seats().stream().map(Meeting.Seat::account).collect(Collectors.toSet());
            done(meetings.attend(coordinator, planned, there));
            return meetings.get(coordinator, planned);
        });
    }

    private Meeting moved(Reference meeting, MeetingMove move) {
        var version = meetings.get(coordinator, meeting).version();
        done(meetings.move(coordinator, meeting, version, move, ""));
        return meetings.get(coordinator, meeting);
    }

    private static <T> T at(Supplier<T> deed) {
        return Now.at(MEETING, deed);
    }

    private Disruptions.Outcome decide(Actor chair, Disruption disruption, Verdict verdict) {
        return panels.decide(chair, disruption.reference(), disruption.version(), verdict);
    }

    private Disruption tabled(Effect level) {
        var claim = ClaimExamples.of(level);
        var draft = done(disruptions.write(author, subject, claim, ""));
        var submitted = done(disruptions.submit(author, draft.reference(), draft.version()));
        var supervised =
                done(disruptions.supervise(supervisor, submitted.reference(), submitted.version(), true, "Borne out"));
        return done(panels.table(coordinator, supervised.reference(), supervised.version()));
    }

    private static Disruption done(Disruptions.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }

    private static Reference done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).reference();
    }
}
