package occ.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.disclosure.Outcome.Done;
import occ.disclosure.Outcome.Refused;
import occ.disclosure.Schedule.Kind;
import occ.disclosure.Schedule.Line;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.pole.PoleWorld;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks become schedules, whose numbers are given once, and the sensitive one is there for few. */
@WholeApplication
class DrawingUpSchedulesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Investigations investigations;

    @Autowired
    MarkingRelevant marking;

    @Autowired
    Schedules schedules;

    @Autowired
    RelevantRecords relevant;

    @Autowired
    People people;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    Actor officer;
    Actor colleague;
    Investigation about;
    Reference record;

    @BeforeEach
    void anInvestigationIsOpen() {
        officer = people.with("force:merseyside", Role.DISCLOSURE_OFFICER);
        colleague = people.another("force:merseyside", Role.DISCLOSURE_OFFICER);
        about = investigations.open(officer, "Operation Tideline", "Corvin Haldersley");
        record = PoleWorld.of(context)
                .named(people.analyst(), EntityKind.PERSON, "Wenna Rosewarne")
                .reference();
    }

    @Test
    @DisplayName("Numbers are given in order and to one mark alone, also when it is taken back")
    void numbersAreNeverReused() {
        mark("A statement", null);
        mark("A notebook", null);
        drawUp(Kind.MG6C);
        assertThat(lines(Kind.MG6C)).extracting(Line::number).containsExactly(1, 2);

        var second = marking.of(officer, about).get(1);
        step(marking.withdraw(officer, about.reference(), about.version(), second.reference(), "Of another case"));
        mark("A log", null);
        drawUp(Kind.MG6C);

        assertThat(lines(Kind.MG6C)).extracting(Line::number).containsExactly(1, 3);
        var versions = schedules.versions(officer, about, Kind.MG6C);
        assertThat(versions.getFirst().since(versions.get(1)))
                .extracting(change -> change.what() + " " + change.line().number())
                .containsExactlyInAnyOrder("Added 3", "Taken off 2");
    }

    @Test
    @DisplayName("R51: the sensitive schedule and its marks are there for its own disclosure officers alone")
    void theSensitiveScheduleIsHidden() {
        mark("A statement", null);
        mark("A document of two pages", Sensitivity.TECHNIQUE);
        drawUp(Kind.MG6C);
        drawUp(Kind.MG6D);

        var seen = investigations.get(colleague, about.reference());
        assertThat(marking.of(colleague, seen))
                .extracting(each -> each.marked().description())
                .containsExactly("A statement");
        assertThat(schedules.versions(colleague, seen, Kind.MG6C)).hasSize(1);
        assertThat(schedules.versions(colleague, seen, Kind.MG6D)).isEmpty();
        for (var table : List.of("schedule", "line", "numbered")) {
            assertThat(transactions.<Long>as(
                            colleague,
                            () -> jdbc.sql("select count(*) from disclosure." + table + " where kind <> 'MG6C'")
                                    .query(Long.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
        step(investigations.addOfficer(officer, about.reference(), about.version(), colleague.name()));
        assertThat(schedules.versions(colleague, about, Kind.MG6D)).hasSize(1);
    }

    @Test
    @DisplayName("Another force knows of no investigation, and a colleague changes nothing that is not theirs")
    void anotherForceKnowsNothing() {
        var elsewhere = people.with("force:kent", Role.DISCLOSURE_OFFICER);
        assertThatThrownBy(() -> investigations.get(elsewhere, about.reference()))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> schedules.drawUp(colleague, about.reference(), about.version(), Kind.MG6C, ""))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> investigations.get(people.analyst(), about.reference()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("R52: a description that gives the record away is refused, and says which words do")
    void aDescriptionThatGivesAwayIsRefused() {
        var refused = marking.mark(
                officer,
                about.reference(),
                about.version(),
                asked("A record about Wenna Rosewarne", Sensitivity.SOURCE));
        assertThat(refused).isInstanceOfSatisfying(Refused.class, why -> {
            assertThat(why.field()).isEqualTo("description");
            assertThat(why.sentence()).contains("wenna rosewarne");
        });
    }

    @Test
    @DisplayName("Only a signed schedule is sent; what is marked afterwards asks for a supplementary one")
    void theDutyGoesOn() {
        mark("A statement", null);
        drawUp(Kind.MG6C);
        assertThat(schedules.send(officer, about.reference(), about.version(), Kind.MG6C, "R. Lanyon", "by e-mail"))
                .isInstanceOf(Refused.class);
        step(schedules.sign(officer, about.reference(), about.version(), Kind.MG6C));
        step(schedules.send(officer, about.reference(), about.version(), Kind.MG6C, "R. Lanyon", "by e-mail"));
        assertThat(investigations.revelations(officer, about)).hasSize(1);
        assertThat(supplements()).isEmpty();

        mark("A log", null);
        assertThat(supplements())
                .singleElement()
                .satisfies(supplement -> assertThat(supplement.kind()).isEqualTo(Kind.MG6C));
        drawUp(Kind.MG6C);
        assertThat(supplements()).hasSize(1);
        step(schedules.sign(officer, about.reference(), about.version(), Kind.MG6C));
        step(schedules.send(officer, about.reference(), about.version(), Kind.MG6C, "R. Lanyon", "by e-mail"));
        assertThat(supplements()).isEmpty();
    }

    @Test
    @DisplayName("A relevant record is kept, also for whoever may not know of its mark, until the Code lets it go")
    void aRelevantRecordIsKept() {
        var analyst = people.analyst();
        assertThat(relevant.held(analyst, record)).isEmpty();
        mark("A document of two pages", Sensitivity.TECHNIQUE);
        assertThat(relevant.held(analyst, record)).get().matches(RelevantRecords.Held::isWithoutEnd);

        var day = LocalDate.of(2026, 3, 3);
        step(investigations.move(
                officer,
                about.reference(),
                about.version(),
                Stage.CLOSED,
                new Ending(Ending.Kind.CONVICTED, day, null)));
        assertThat(relevant.held(analyst, record)).contains(new RelevantRecords.Held(day.plusMonths(6)));
        step(investigations.move(
                officer,
                about.reference(),
                about.version(),
                Stage.CLOSED,
                new Ending(Ending.Kind.CONVICTED, day, LocalDate.MAX)));
        assertThat(relevant.held(analyst, record)).get().matches(RelevantRecords.Held::isWithoutEnd);
    }

    @Test
    @DisplayName("What the prosecutor decided stands with the mark")
    void whatTheProsecutorDecidedStands() {
        mark("A statement", null);
        var mark = marking.of(officer, about).getFirst();
        step(marking.decide(
                officer,
                about.reference(),
                about.version(),
                mark.reference(),
                ProsecutorsDecision.INSPECT,
                "At the station"));
        assertThat(marking.of(officer, about).getFirst().decided())
                .satisfies(decided -> assertThat(String.valueOf(decided)).contains("INSPECT", "At the station"));
    }

    private List<Schedules.Supplement> supplements() {
        return schedules.supplements(officer).stream()
                .filter(one -> one.investigation().reference().equals(about.reference()))
                .toList();
    }

    private void mark(String description, @Nullable Sensitivity sensitivity) {
        step(marking.mark(officer, about.reference(), about.version(), asked(description, sensitivity)));
    }

    private NewMark asked(String description, @Nullable Sensitivity sensitivity) {
        return new NewMark(record, null, description, "She was there", sensitivity, null, null);
    }

    private void drawUp(Kind kind) {
        step(schedules.drawUp(officer, about.reference(), about.version(), kind, ""));
    }

    private List<Line> lines(Kind kind) {
        return schedules.versions(officer, about, kind).getFirst().lines();
    }

    private void step(Outcome outcome) {
        if (outcome instanceof Done(var next)) {
            about = next;
            return;
        }
        throw new AssertionError(outcome);
    }
}
