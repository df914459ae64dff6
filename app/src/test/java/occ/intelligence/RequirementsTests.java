package occ.intelligence;

import static occ.intelligence.MadeReports.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Forbidden;
import occ.access.Organisations;
import occ.access.Role;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.pages.DateWords;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.requirement.Extent;
import occ.intelligence.requirement.NewAnswer;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.NewRequirement.NewCollector;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.RequirementKind;
import occ.intelligence.requirement.RequirementOutcome;
import occ.intelligence.requirement.RequirementOutcome.Done;
import occ.intelligence.requirement.RequirementOutcome.Refused;
import occ.intelligence.requirement.RequirementState;
import occ.intelligence.requirement.Requirements;
import occ.intelligence.requirement.Requirements.Line;
import occ.intelligence.requirement.Requirements.Which;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Reference;
import occ.pole.Entities;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Requirements from being raised to being closed, in the whole application on a real PostgreSQL. */
@WholeApplication
class RequirementsTests {
    @Autowired
    Requirements requirements;

    @Autowired
    Entities entities;

    @Autowired
    AccessClasses classes;

    @Autowired
    Organisations organisations;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    MadeReports made;
    Actor analyst;
    Actor elsewhere;

    @BeforeEach
    void people() {
        made = beans.createBean(MadeReports.class);
        analyst = people.analyst();
        elsewhere = people.with("force:kent", Role.ANALYST);
    }

    @Test
    void aRequirementIsRaisedWithItsOwnerAndItsCollectors() {
        var raised = raised(Handling.P, null);

        var read = requirements.get(elsewhere, raised.reference());
        assertThat(read.state()).isEqualTo(RequirementState.OPEN);
        assertThat(read.owner()).isEqualTo(analyst.unit());
        assertThat(read.accountable().id()).isEqualTo(analyst.account());
        assertThat(read.collectors()).extracting(Requirement.Collector::how).containsExactly("By asking the port");
        assertThat(read.history()).hasSize(1);
        assertThat(lines(elsewhere)).contains(raised.reference());
    }

    @Test
    void underConditionsItIsThereForItsOwnLineAlone() {
        var raised = raised(Handling.C, null);

        assertThat(requirements.get(people.coordinator(), raised.reference())).isNotNull();
        assertThatThrownBy(() -> requirements.get(elsewhere, raised.reference()))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(lines(elsewhere)).doesNotContain(raised.reference());
    }

    @Test
    void itIsAsNarrowAsTheRecordItIsAbout() {
        var raised = raised(Handling.P, person(analyst, Handling.C));

        assertThat(requirements.get(analyst, raised.reference()).about()).isNotNull();
        assertThatThrownBy(() -> requirements.get(elsewhere, raised.reference()))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void aHiddenRecordIsRefusedInTheWordsForNone() {
        var hidden = person(analyst, Handling.C);

        assertThat(refused(requirements.raise(elsewhere, asked(elsewhere, Handling.P, hidden))))
                .isEqualTo(refused(requirements.raise(elsewhere, asked(elsewhere, Handling.P, Reference.next("PER")))));
    }

    @Test
    void anAnswerByAHiddenReportIsNotThereForWhoMayNotReadIt() {
        var raised = raised(Handling.P, null);
        var open = made.approved("Parcels leave from Unit 9.");
        var hidden = made.approved(List.of(under(ActionCode.A3, SanitisationCode.S1)), "The keys hang in the office.");
        done(answer(analyst, raised, open));
        done(answer(analyst, raised, hidden));

        assertThat(requirements.get(analyst, raised.reference()).answers())
                .extracting(Requirement.Answer::report)
                .containsExactly(open.reference(), hidden.reference());
        assertThat(requirements.get(elsewhere, raised.reference()).answers())
                .extracting(Requirement.Answer::report)
                .containsExactly(open.reference());
    }

    @Test
    void whatIsWrittenOfAReportIsAsNarrowAsTheItemsItsWriterRead() {
        var raised = raised(Handling.P, null);
        var mixed = made.approved(
                List.of(MadeReports.free(), under(ActionCode.A3, SanitisationCode.S1)),
                "Parcels leave from Unit 9.",
                "The keys hang in the office.");
        done(answer(analyst, raised, mixed));

        assertThat(requirements.get(analyst, raised.reference()).answers()).hasSize(1);
        assertThat(requirements.get(elsewhere, raised.reference()).answers()).isEmpty();
    }

    @Test
    void aReportTheActorMayNotReadAnswersAsOneThatIsNot() {
        var raised = raised(Handling.P, null);
        var hidden = made.approved(List.of(under(ActionCode.A3, SanitisationCode.S1)), "The keys hang in the office.");
        var none = new NewAnswer(Reference.next("IRP"), Extent.FULLY, "All of it");

        assertThat(refused(answer(elsewhere, raised, hidden)))
                .isEqualTo(refused(requirements.answer(elsewhere, raised.reference(), none)));
    }

    @Test
    void itsOwnerClosesItAndNobodyElse() {
        var raised = raised(Handling.P, null);

        assertThatThrownBy(() -> close(elsewhere, raised)).isInstanceOf(Forbidden.class);
        var closed = done(close(analyst, raised));
        assertThat(closed.state()).isEqualTo(RequirementState.ANSWERED);
        assertThat(closed.history().getLast().reason()).isEqualTo("It leaves from Bootle");
        assertThat(lines(elsewhere)).doesNotContain(raised.reference());
        assertThatThrownBy(() -> close(analyst, raised)).isInstanceOf(StaleRecord.class);
        assertThat(answer(analyst, closed, made.approved("Too late."))).isInstanceOf(Refused.class);
    }

    @Test
    void whoOnlyReadsRaisesNothing() {
        var reader = people.with("force:kent", Role.EMBEDDED_OFFICER);

        assertThatThrownBy(() -> requirements.raise(reader, asked(analyst, Handling.P, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> requirements.list(people.auditor(), Which.OPEN, 0, 10))
                .isInstanceOf(Forbidden.class);
    }

    private List<Reference> lines(Actor reader) {
        return requirements.list(reader, Which.OPEN, 0, 10_000).stream()
                .map(Line::reference)
                .toList();
    }

    private Requirement raised(Handling handling, @Nullable Reference about) {
        return done(requirements.raise(analyst, asked(analyst, handling, about)));
    }

    private NewRequirement asked(Actor accountable, Handling handling, @Nullable Reference about) {
        return new NewRequirement(
                RequirementKind.GAP,
                "Where do the parcels go from Bootle?",
                "To plan the disruption",
                about,
                accountable.account(),
                today().plusDays(10),
                Priority.HIGH,
                handling,
                List.of(new NewCollector(
                        organisations.find("force:merseyside").orElseThrow().id(), "By asking the port")));
    }

    private RequirementOutcome answer(Actor actor, Requirement requirement, Report report) {
        return requirements.answer(
                actor, requirement.reference(), new NewAnswer(report.reference(), Extent.IN_PART, "Where from"));
    }

    private RequirementOutcome close(Actor actor, Requirement requirement) {
        return requirements.close(
                actor,
                requirement.reference(),
                requirement.version(),
                RequirementState.ANSWERED,
                "It leaves from Bootle");
    }

    private Reference person(Actor by, Handling handling) {
        return transactions.as(
                by,
                () -> entities.add(
                                by,
                                EntityKind.PERSON,
                                classes.of(by, AccessClass.of(Marking.OFFICIAL_SENSITIVE, handling, by.unit())))
                        .reference());
    }

    private static LocalDate today() {
        return DateWords.today(Instant.now());
    }

    private static Requirement done(RequirementOutcome outcome) {
        if (outcome instanceof Done(var requirement)) {
            return requirement;
        }
        throw new AssertionError(outcome);
    }

    private static List<Refusal> refused(RequirementOutcome outcome) {
        if (outcome instanceof Refused(var refusals)) {
            return refusals;
        }
        throw new AssertionError(outcome);
    }
}
