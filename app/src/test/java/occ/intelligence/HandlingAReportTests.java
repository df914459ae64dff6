package occ.intelligence;

import static occ.intelligence.MadeReports.done;
import static occ.intelligence.MadeReports.entered;
import static occ.intelligence.MadeReports.free;
import static occ.intelligence.MadeReports.graded;
import static occ.intelligence.MadeReports.texts;
import static occ.intelligence.MadeReports.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import occ.access.Compartment;
import occ.access.Forbidden;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Reports.Queue;
import occ.kernel.Actor;
import occ.kernel.Grade.Information;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A report on its way from its author to its readers, in the whole application on a real PostgreSQL. */
@WholeApplication
class HandlingAReportTests {
    private static final String PLAIN = "Corvin Haldersley moves parcels from Unit 9.";
    private static final String TELLING = "My husband told me that Corvin Haldersley moves parcels.";

    @Autowired
    Entering entering;

    @Autowired
    Evaluating evaluating;

    @Autowired
    Sanitising sanitising;

    @Autowired
    Approving approving;

    @Autowired
    Reports reports;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    MadeReports made;
    Actor officer;
    Actor second;
    Actor lead;

    @BeforeEach
    void people() {
        made = beans.createBean(MadeReports.class);
        officer = made.officer();
        second = made.second();
        lead = people.leadOfficer();
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        var draft = made.draft(PLAIN);

        assertThat(reports.original(made.author(), draft.reference())
                        .items()
                        .getFirst()
                        .original())
                .isEqualTo(PLAIN);
        assertThatThrownBy(() -> reports.get(officer, draft.reference())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> reports.get(lead, draft.reference())).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void aDraftIsWrittenAnewAndSecondWritersAreTold() {
        var draft = made.draft(PLAIN);
        var revised = done(entering.revise(
                made.author(),
                draft.reference(),
                draft.version(),
                entered("One thing.", "Another thing."),
                Optional.empty()));

        assertThat(revised.items()).extracting(Item::original).containsExactly("One thing.", "Another thing.");
        assertThatThrownBy(() -> entering.revise(
                        made.author(), draft.reference(), draft.version(), entered(PLAIN), Optional.empty()))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void onceSubmittedItIsTheUnitsAndNobodyElsesToRead() {
        var report = made.submitted(PLAIN);

        assertThat(reports.get(officer, report.reference()).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(reports.waiting(officer, Queue.TO_EVALUATE, 0, 1_000))
                .extracting(Reports.Line::reference)
                .contains(report.reference());
        assertThatThrownBy(() -> reports.get(lead, report.reference())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> reports.get(people.with("force:kent", Role.INTELLIGENCE_OFFICER), report.reference()))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void listsAreCountedNoFurtherThanAsked() {
        var author = made.author();
        var before = reports.countOwn(author, 1_000);
        made.approved(PLAIN);
        made.approved(PLAIN);

        assertThat(reports.countReleased(officer, 1)).isEqualTo(1);
        assertThat(reports.countReleased(officer, 2)).isEqualTo(2);
        assertThat(reports.countOwn(author, 1)).isEqualTo(1);
        assertThat(reports.countOwn(author, 1_000)).isEqualTo(before + 2);
    }

    @Test
    void pageAfterPageOfWhatWasApprovedLeavesNothingOutAndShowsNothingTwice() {
        var one = made.approved(PLAIN).reference();
        var other = made.approved(PLAIN).reference();
        var all = reports.released(officer, 0, 1_000).stream()
                .map(Reports.Line::reference)
                .toList();
        var pageByPage = IntStream.range(0, all.size())
                .mapToObj(number ->
                        reports.released(officer, number, 1).getFirst().reference())
                .toList();

        assertThat(pageByPage).isEqualTo(all).contains(one, other).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R17: no item goes on without a grade of its own")
    void noItemGoesOnWithoutAGradeOfItsOwn() {
        var report = made.submitted(PLAIN, "He uses a van.");

        assertThat(refusals(evaluating.evaluate(
                        officer,
                        report.reference(),
                        report.version(),
                        graded(free(), new Handling(Information.NOT_GRADED, null)))))
                .extracting(Refusal::field)
                .containsExactly("information-2");
    }

    @Test
    void whoeverEvaluatesSecondSeesWhatTheFirstDid() {
        var report = made.submitted(PLAIN);
        evaluating.evaluate(officer, report.reference(), report.version(), graded(free()));

        assertThatThrownBy(() -> evaluating.evaluate(second, report.reference(), report.version(), graded(free())))
                .isInstanceOf(StaleRecord.class)
                .satisfies(stale -> assertThat(((StaleRecord) stale).differences())
                        .anyMatch(difference -> difference.theirs().contains("Evaluated")));
    }

    @Test
    void aPhraseThatBetraysTheSourceKeepsItOnTheBench() {
        var report = made.evaluated(List.of(free()), TELLING);

        assertThat(refusals(sanitising.send(officer, report.reference(), report.version(), texts(report, TELLING))))
                .extracting(Refusal::field)
                .contains("text-1");
        assertThat(reports.get(officer, report.reference()).state()).isEqualTo(ReportState.EVALUATED);
    }

    @Test
    void aPhraseMayBeTakenOutOrKeptWithAReason() {
        var taken = made.evaluated(List.of(free()), TELLING);
        assertThat(done(sanitising.send(officer, taken.reference(), taken.version(), texts(taken, PLAIN)))
                        .state())
                .isEqualTo(ReportState.SANITISED);

        var kept = made.evaluated(List.of(free()), "The source of the smoke is a yard.");
        var saved = done(sanitising.save(
                officer, kept.reference(), kept.version(), texts(kept, "The source of the smoke is a yard.")));
        assertThat(refusals(sanitising.keep(officer, kept.reference(), 1, "The source", " ")))
                .hasSize(1);
        sanitising.keep(officer, kept.reference(), 1, "The source", "Smoke, and nobody who told");
        assertThat(done(sanitising.send(
                                officer,
                                kept.reference(),
                                saved.version(),
                                texts(kept, "The source of the smoke is a yard.")))
                        .state())
                .isEqualTo(ReportState.SANITISED);
    }

    @Test
    @DisplayName("R20: under S2 nothing is sanitised until the originator consents")
    void underS2TheOriginatorIsAskedFirst() {
        var handling = under(ActionCode.A3, SanitisationCode.S2);
        var report = made.evaluated(List.of(handling), PLAIN);

        assertThat(refusals(sanitising.send(officer, report.reference(), report.version(), texts(report, PLAIN))))
                .extracting(Refusal::field)
                .containsExactly("consent");

        sanitising.askOriginator(officer, report.reference());
        sanitising.answer(made.author(), report.reference(), true, "");
        var present = sanitising.open(officer, report.reference()).report();
        assertThat(done(sanitising.send(officer, report.reference(), present.version(), texts(report, PLAIN)))
                        .state())
                .isEqualTo(ReportState.SANITISED);
    }

    @Test
    @DisplayName("R03: whoever sanitised a report or wrote it does not approve it")
    void twoPersonsStandForWhatIsRead() {
        var report = made.sanitised(List.of(free()), PLAIN);
        assertThat(refusals(approving.approve(officer, report.reference(), report.version())))
                .extracting(Refusal::sentence)
                .containsExactly("You sanitised this report, so somebody else approves it");

        var own = done(entering.draft(second, entered(PLAIN), Optional.empty()));
        done(entering.submit(second, own.reference(), own.version()));
        var graded = done(evaluating.evaluate(second, own.reference(), own.version() + 1, graded(free())));
        var other = people.with("command", Role.INTELLIGENCE_OFFICER);
        var sent = done(sanitising.send(other, own.reference(), graded.version(), texts(graded, PLAIN)));
        assertThat(refusals(approving.approve(second, own.reference(), sent.version())))
                .extracting(Refusal::sentence)
                .containsExactly("You wrote this report, so somebody else approves it");
    }

    @Test
    void onceApprovedReadersSeeTheSanitisedTextAndNothingElse() {
        var report = made.evaluated(List.of(free()), TELLING);
        var sent = done(sanitising.send(officer, report.reference(), report.version(), texts(report, PLAIN)));
        approving.approve(second, report.reference(), sent.version());

        var read = reports.get(lead, report.reference());
        assertThat(read.items().getFirst().text()).isEqualTo(PLAIN);
        assertThat(read.items().getFirst().original()).isNull();
        assertThat(read.author()).isNull();
        assertThat(read.informationAt()).as("the hour might tell of the source").isNull();
        assertThat(read.operation()).as("nobody sanitised it").isNull();
        assertThatThrownBy(() -> reports.original(lead, report.reference())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reports.provenance(lead, report.id())).isInstanceOf(NoSuchRecord.class);
        assertThat(reports.history(lead, report.id())).isEmpty();
    }

    @Test
    @DisplayName("R18: what is under conditions stays with its owner’s line, item by item")
    void conditionsKeepAnItemInItsLine() {
        var report =
                made.approved(List.of(free(), under(ActionCode.A3, SanitisationCode.S1)), PLAIN, "He keeps the keys.");

        assertThat(reports.get(lead, report.reference()).items()).hasSize(2);
        assertThat(reports.get(people.with("force:kent", Role.ANALYST), report.reference())
                        .items())
                .extracting(Item::textToRead)
                .containsExactly(PLAIN);
    }

    @Test
    @DisplayName("R19: covert development and covert use are read by the unit and by those named, not by a lead")
    void covertItemsStandInTheAnnex() {
        var report =
                made.approved(List.of(free(), under(ActionCode.A1, SanitisationCode.S1)), PLAIN, "He keeps the keys.");
        var named = people.admittedTo(Compartment.COVERT, "force:merseyside", Role.LEAD_OFFICER);

        assertThat(reports.get(lead, report.reference()).items()).hasSize(1);
        assertThat(reports.get(named, report.reference()).items()).hasSize(2);
        assertThat(reports.get(officer, report.reference()).items()).hasSize(2);
    }

    @Test
    void whatMayBePrivilegedIsNotTheUnitsToRead() {
        var draft = done(entering.draft(made.author(), entered(new SpecialCare(true, false), PLAIN), Optional.empty()));
        entering.submit(made.author(), draft.reference(), draft.version());
        var reviewer = people.admittedTo(Compartment.PRIVILEGE, "force:merseyside", Role.INTELLIGENCE_OFFICER);

        assertThatThrownBy(() -> reports.get(officer, draft.reference())).isInstanceOf(NoSuchRecord.class);
        assertThat(reports.get(reviewer, draft.reference()).title()).isEqualTo(draft.title());
    }

    @Test
    void aGradeOfAnotherSchemeIsKeptAsItWasGiven() {
        var legacy = new NewReport(
                "Old report",
                entered(PLAIN).sourceKind(),
                entered(PLAIN).source(),
                Priority.LOW,
                entered(PLAIN).marking(),
                GradingScheme.FIVE_BY_FIVE_BY_FIVE,
                "B24",
                entered(PLAIN).informationOn(),
                null,
                null,
                SpecialCare.NONE,
                "Archive",
                null,
                List.of(PLAIN));
        var draft = done(entering.draft(made.author(), legacy, Optional.empty()));
        var sent = done(entering.submit(made.author(), draft.reference(), draft.version()));
        var graded = done(evaluating.evaluate(officer, sent.reference(), sent.version(), graded(free())));

        assertThat(draft.items().getFirst().handling()).isNull();
        assertThat(graded.items().getFirst().gradedAs()).isEqualTo("B24");
        assertThat(graded.scheme()).isEqualTo(GradingScheme.FIVE_BY_FIVE_BY_FIVE);
    }

    private static List<Refusal> refusals(Outcome outcome) {
        return ((Refused) outcome).refusals();
    }
}
