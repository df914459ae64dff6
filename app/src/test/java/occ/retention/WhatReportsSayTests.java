package occ.retention;

import static occ.retention.RetentionWorld.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.intelligence.MadeReports;
import occ.intelligence.Marks;
import occ.intelligence.Marks.Meaning;
import occ.intelligence.Marks.NewMark;
import occ.intelligence.Marks.Stretch;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.pole.DataSubjectCategory;
import occ.pole.Entity;
import occ.pole.Predicate;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** What becomes of reports that speak of somebody disposed of, and of reports that are disposed of themselves. */
@WholeApplication
class WhatReportsSayTests {
    private static final String TEXT =
            "Jory Penhallow met Davy Tremain at the yard. Penhallow paid; Davy Tremain did not.";

    @Autowired
    ApplicationContext context;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Marks marks;

    @Autowired
    Reports reports;

    @Autowired
    People people;

    RetentionWorld world;
    MadeReports made;

    @BeforeEach
    void begin() {
        world = RetentionWorld.of(context);
        made = beans.createBean(MadeReports.class);
    }

    @Test
    @DisplayName(
            "R28: in a report that speaks of others too, the words for somebody go and the marks of others move with the text")
    void theWordsGoAndOthersStay() {
        var jory = world.person("Jory Penhallow");
        var davy = world.person("Davy Tremain");
        var report = reported(TEXT);
        mark(report, jory, "Jory Penhallow", TEXT);
        mark(report, davy, "Davy Tremain", TEXT);

        assertThat(after(12, 0, () -> world.dispose(jory.reference()))).isInstanceOf(Outcome.Done.class);

        assertThat(text(report))
                .isEqualTo("[disposed of] met Davy Tremain at the yard. [disposed of] paid; Davy Tremain did not.");
        assertThat(marks.of(
                        people.analyst(), again(report), again(report).items().getFirst()))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.name()).isEqualTo("Davy Tremain");
                    assertThat(mark.stretch().of(text(report))).isEqualTo("Davy Tremain");
                });
        assertThat(world.count("select count(*) from intelligence.item_text where text like '%Penhallow%'"))
                .as("as it came in, sanitised, and every version of both")
                .isZero();
    }

    @Test
    @DisplayName("R28: a report that speaks of nobody else says nothing any more, and that it was there stays")
    void aReportOfNobodyElseSaysNothing() {
        var kerensa = world.person("Kerensa Lanyon");
        var report = reported("Kerensa Lanyon keeps parcels in the loft.");
        mark(report, kerensa, "Kerensa Lanyon", "Kerensa Lanyon keeps parcels in the loft.");

        assertThat(after(12, 0, () -> world.dispose(kerensa.reference()))).isInstanceOf(Outcome.Done.class);

        assertThat(text(report)).isEqualTo("[disposed of]");
        assertThat(again(report).title()).isEqualTo("[disposed of]");
    }

    @Test
    @DisplayName("R28: a report is due by its own group, and disposed of with what was marked in it")
    void aReportIsDisposedOf() {
        var piran = world.person("Piran Gluyas");
        var report = reported("Piran Gluyas lent the van.");
        mark(report, piran, "Piran Gluyas", "Piran Gluyas lent the van.");
        var officer = people.with("region:NW", Role.INTELLIGENCE_OFFICER);

        after(12, 0, () -> world.reviews.review(officer, report.reference(), RetentionWorld.disposal()));
        var proposal = world.disposals.waiting(world.approver).stream()
                .filter(one -> one.recordReference().equals(report.reference()))
                .map(Proposal::reference)
                .findFirst()
                .orElseThrow();
        assertThat(after(12, 1, () -> world.disposals.approve(world.approver, proposal, "Six years are over")))
                .isInstanceOf(Outcome.Done.class);

        assertThatThrownBy(() -> reports.get(people.analyst(), report.reference()))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(world.disposals.tombstone(people.analyst(), report.reference()))
                .isPresent();
        assertThat(world.count(
                        "select count(*) from pole.statement where subject = ?",
                        piran.id().value()))
                .as("what was said of him elsewhere")
                .isEqualTo(1);
    }

    private Report reported(String text) {
        return Now.at(RetentionWorld.BEGAN, () -> made.approved(text));
    }

    private Report again(Report report) {
        return reports.get(people.analyst(), report.reference());
    }

    private String text(Report report) {
        return again(report).items().getFirst().textToRead();
    }

    private void mark(Report report, Entity entity, String words, String text) {
        var start = text.indexOf(words);
        var mark = new NewMark(
                new Stretch(start, start + words.length()),
                EntityKind.PERSON,
                new Meaning.Known(new Reference(entity.reference().text()), Predicate.NAME, words),
                DataSubjectCategory.SUSPECT,
                null);
        MadeReports.done(Now.at(
                RetentionWorld.BEGAN, () -> marks.confirm(made.officer(), report.reference(), 1, List.of(mark), true)));
    }
}
