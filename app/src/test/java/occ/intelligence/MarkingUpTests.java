package occ.intelligence;

import static occ.intelligence.MadeReports.done;
import static occ.intelligence.MadeReports.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import occ.access.Compartment;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.intelligence.Marks.Mark;
import occ.intelligence.Marks.Marked;
import occ.intelligence.Marks.Meaning;
import occ.intelligence.Marks.NewLink;
import occ.intelligence.Marks.NewMark;
import occ.intelligence.Marks.Stretch;
import occ.intelligence.Outcome.Refused;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Period;
import occ.pole.DataSubjectCategory;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.pole.Statements;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** From the text of an approved item to the map, in the whole application on a real PostgreSQL. */
@WholeApplication
class MarkingUpTests {
    private static final String TEXT = "Corvin Haldersley uses 07700 900461 for that.";
    private static final Stretch NAME = new Stretch(0, 17);
    private static final Stretch NUMBER = new Stretch(23, 35);

    @Autowired
    Marks marks;

    @Autowired
    Proposing proposing;

    @Autowired
    Reports reports;

    @Autowired
    Disseminating disseminating;

    @Autowired
    Statements statements;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    MadeReports made;
    Actor analyst;

    @BeforeEach
    void people() {
        made = beans.createBean(MadeReports.class);
        analyst = people.analyst();
    }

    @Test
    void aProposalIsAdviceAndNothingComesOfItByItself() {
        var report = made.approved(TEXT);
        var item = item(report);

        assertThat(proposing.of(analyst, report, item))
                .extracting(
                        one -> one.proposal().text(),
                        one -> one.proposal().kind().label())
                .contains(tuple("Corvin Haldersley", "Person"), tuple("07700 900461", "Telephone number"));
        assertThat(marks.statements(analyst, item)).isEmpty();
    }

    @Test
    void aConfirmedMarkBecomesAStatementWithTheItemsGradeAndSource() {
        var report = made.approved(TEXT);
        done(marks.confirm(analyst, report.reference(), 1, List.of(person(), phone()), false));

        var item = item(report);
        assertThat(marks.statements(analyst, item))
                .extracting(
                        Statement::predicate,
                        Statement::text,
                        one -> one.grade().text(),
                        Statement::fact)
                .containsExactly(
                        tuple(Predicate.NAME, "Corvin Haldersley", "2C P", false),
                        tuple(Predicate.PHONE_NUMBER, "+447700900461", "2C P", false));
        assertThat(marks.of(analyst, report, item))
                .extracting(Mark::text)
                .containsExactly("Corvin Haldersley", "07700 900461");
        assertThat(marks.all(analyst, report).get(item.id())).isEqualTo(new Marked(marks.of(analyst, report, item), 2));
        assertThat(proposing.of(analyst, report, item)).isEmpty();
        assertThat(reports.about(analyst, marked(report, 0).entity().id(), 10))
                .extracting(Reports.Line::reference)
                .containsExactly(report.reference());
    }

    @Test
    @DisplayName("A statement leads back to the item it came from, for those who may read it")
    void aStatementLeadsBackToItsItem() {
        var report = made.approved(List.of(under(ActionCode.A3, SanitisationCode.S1)), TEXT);
        done(marks.confirm(analyst, report.reference(), 1, List.of(person()), true));
        var source = item(report).source();

        assertThat(reports.addresses(analyst, List.of(source))).containsEntry(source, report.address() + "#item-1");
        assertThat(reports.addresses(people.with("force:kent", Role.ANALYST), List.of(source)))
                .isEmpty();
    }

    @Test
    void whoDoesWhatToWhomIsALinkOfTheSameItem() {
        var report = made.approved(TEXT);
        done(marks.confirm(analyst, report.reference(), 1, List.of(person(), phone()), true));
        var link = new NewLink(
                marked(report, 0).reference(),
                Predicate.USES,
                marked(report, 1).reference(),
                new Period(LocalDate.of(2026, 5, 1), null),
                true);

        done(marks.link(analyst, report.reference(), 1, link));
        assertThat(marks.statements(analyst, item(report)))
                .extracting(Statement::predicate)
                .contains(Predicate.USES);
        var wrongWay = new NewLink(link.to(), Predicate.USES, link.from(), Period.UNKNOWN, true);
        assertThat(marks.link(analyst, report.reference(), 1, wrongWay)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("R26: a person stands in some light in each context, or is not marked")
    void aPersonNeedsACategory() {
        var report = made.approved(TEXT);
        var without = new NewMark(NAME, EntityKind.PERSON, person().meaning(), null, null);

        assertThat(marks.confirm(analyst, report.reference(), 1, List.of(phone(), without), true))
                .isInstanceOf(Refused.class);
        assertThat(marks.statements(analyst, item(report))).isEmpty();
    }

    @Test
    @DisplayName("R45: a possible victim goes to the safeguarding circle, and who is not in it marks none")
    void aVictimGoesToTheSafeguardingCircle() {
        var report = made.approved(TEXT);
        var victim = new NewMark(NAME, EntityKind.PERSON, person().meaning(), DataSubjectCategory.VICTIM, null);
        assertThat(marks.confirm(analyst, report.reference(), 1, List.of(phone(), victim), true))
                .isInstanceOf(Refused.class);
        assertThat(marks.statements(analyst, item(report))).isEmpty();

        var inside = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        done(marks.confirm(inside, report.reference(), 1, List.of(victim), true));
        assertThat(marks.of(inside, report, item(report))).hasSize(1);
        assertThat(marks.of(analyst, report, item(report))).isEmpty();
    }

    @Test
    void aMarkTakenBackTakesWhatTheItemSaidOfIt() {
        var report = made.approved(TEXT);
        done(marks.confirm(analyst, report.reference(), 1, List.of(person(), phone()), true));

        done(marks.withdraw(analyst, report.reference(), 1, marked(report, 0).reference()));
        assertThat(marks.statements(analyst, item(report)))
                .extracting(Statement::predicate)
                .containsExactly(Predicate.PHONE_NUMBER);
    }

    @Test
    @DisplayName("R27: what a recalled report said falls, also where whoever recalls it may not see it")
    void aRecalledReportTakesItsStatementsWithIt() {
        var inside = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var report = made.approved(TEXT);
        var victim = new NewMark(NAME, EntityKind.PERSON, person().meaning(), DataSubjectCategory.VICTIM, null);
        done(marks.confirm(inside, report.reference(), 1, List.of(victim), true));
        var person = marks.of(inside, report, item(report)).getFirst().entity();

        done(disseminating.recall(made.officer(), report.reference(), report.version(), "Mistaken identity"));

        assertThat(statements.about(inside, person.ref(), AsAt.NOW)).isEmpty();
        assertThat(reports.get(analyst, report.reference()).state()).isEqualTo(ReportState.RECALLED);
    }

    @Test
    void nothingIsMarkedInAReportThatIsNotApproved() {
        var report = made.submitted(TEXT);

        assertThatThrownBy(() -> marks.confirm(analyst, report.reference(), 1, List.of(phone()), true))
                .isInstanceOf(NoSuchRecord.class);
    }

    private Item item(Report report) {
        return reports.get(analyst, report.reference()).items().getFirst();
    }

    private Mark marked(Report report, int place) {
        return marks.of(analyst, report, item(report)).get(place);
    }

    private static NewMark person() {
        return new NewMark(
                NAME,
                EntityKind.PERSON,
                new Meaning.Fresh(Predicate.NAME, "Corvin Haldersley"),
                DataSubjectCategory.SUSPECT,
                null);
    }

    private static NewMark phone() {
        return new NewMark(
                NUMBER, EntityKind.PHONE, new Meaning.Fresh(Predicate.PHONE_NUMBER, "+447700900461"), null, null);
    }
}
