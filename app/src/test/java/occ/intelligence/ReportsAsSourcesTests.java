package occ.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import occ.access.AccessClasses;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import occ.pole.NewSource;
import occ.pole.Source;
import occ.pole.SourceAddresses;
import occ.pole.SourceId;
import occ.pole.SourceKind;
import occ.pole.Statements;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** From a statement back to the item of a report that says so. */
@WholeApplication
class ReportsAsSourcesTests {
    @Autowired
    SourceAddresses addresses;

    @Autowired
    Statements statements;

    @Autowired
    AccessClasses classes;

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
    @DisplayName("What was nominated from an item leads back to it, for those who may read the report")
    void aSourceThatNamesAnItemLeadsToIt() {
        var report = made.approved("Crates by night.", "A van waits.");
        var source = source(new ItemName(report.reference(), 2).text());

        assertThat(of(analyst, source))
                .containsExactly(Map.entry(
                        source.id(),
                        "/intelligence/reports/" + report.reference().text() + "#item-2"));
        assertThat(of(people.with("agency:cifas", Role.PARTNER), source)).isEmpty();
    }

    @Test
    @DisplayName("A report that is not approved yet, or was never there, is led to by nobody")
    void whatIsNotThereIsLedToByNobody() {
        var waiting = made.submitted("Crates by night.");

        var reader = people.with("force:kent", Role.ANALYST);
        assertThat(of(reader, source(new ItemName(waiting.reference(), 1).text())))
                .isEmpty();
        assertThat(of(analyst, source(new ItemName(Reference.next(Report.PREFIX), 1).text())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Court record", "Intelligence report INT-7K2M, item 2", "Intelligence report 1, item 99999"})
    void aTitleThatNamesNoItemIsNone(String title) {
        assertThat(ItemName.in(title)).isEmpty();
    }

    private Map<SourceId, String> of(Actor reader, Source source) {
        return addresses.of(reader, List.of(source));
    }

    private Source source(String title) {
        return statements.addSource(
                analyst, new NewSource(classes.ownedBy(analyst, Handling.P), SourceKind.OFFICIAL, title, null));
    }
}
