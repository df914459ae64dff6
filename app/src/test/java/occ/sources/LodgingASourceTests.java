package occ.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.audit.OwnTrail.Line;
import occ.kernel.Reference;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class LodgingASourceTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    SourceFiles files;

    @Autowired
    Transactions transactions;

    @Autowired
    OwnTrail own;

    @Autowired
    People people;

    RegisterExamples examples;

    @BeforeEach
    void examples() {
        examples = new RegisterExamples(context);
    }

    @Test
    @DisplayName("R52: until the register is set up, a source is refused and kept nowhere")
    void r52UntilItIsSetUpASourceIsRefused() throws SQLException {
        examples.forgotten();

        var refused = examples.lodge(Reference.next("IRP"), SourceType.CHIS, "ISR 4471", "");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Lodging.NotSetUp.class,
                        not -> assertThat(not.sentence()).contains("was not kept"));
        assertThat(examples.number("select count(*) from sources.inbox")).isZero();
    }

    @Test
    @DisplayName(
            "R52: anybody who writes a report lodges its source while no controller is there, and a controller reads it")
    void r52ASourceIsLodgedWhileNoControllerIsThere() throws SQLException {
        examples.made();

        var report = examples.lodged(SourceType.CHIS, "ISR 4471", "Met at the usual place");

        assertThat(examples.number("select count(*) from sources.unlocked")).isZero();
        assertThat(files.waiting(examples.controller())).isOne();
        files.file(examples.controller(), examples.key());
        var source = files.seek(examples.controller(), examples.key(), SourceType.CHIS, "isr4471")
                .orElseThrow();
        assertThat(files.get(examples.controller(), examples.key(), source.text())
                        .supplied())
                .singleElement()
                .satisfies(supplied -> {
                    assertThat(supplied.report()).isEqualTo(report);
                    assertThat(supplied.particulars()).isEqualTo("Met at the usual place");
                    assertThat(supplied.lodgedBy()).isEqualTo(people.analyst().name());
                });
    }

    @Test
    @DisplayName("R52: the trail says for which report a source was lodged, and nothing of the source")
    void r52TheTrailSaysNothingOfTheSource() throws SQLException {
        examples.standing();
        var report = examples.lodged(SourceType.CHIS, "ISR 9902", "");

        var lines = transactions.as(
                people.analyst(),
                () -> own.between(Instant.EPOCH, Instant.now().plusSeconds(60), 0, 50)
                        .lines());

        assertThat(lines)
                .filteredOn(line -> line.deed().equals("sources.lodged"))
                .extracting(Line::purpose)
                .contains("For " + report.text());
        assertThat(lines.toString()).doesNotContain("9902", "CHIS");
    }

    @Test
    @DisplayName("A lodgement outlives the report it was for: a report without its source cannot come to be")
    void aLodgementOutlivesItsReport() throws SQLException {
        examples.standing();
        var before = files.waiting(examples.controller());

        assertThatThrownBy(() -> transactions.run(people.analyst(), () -> {
                    examples.lodged(SourceType.OFFICER, "PC Aldous Thorne", "");
                    throw new IllegalStateException("the report is not kept");
                }))
                .hasMessage("the report is not kept");

        assertThat(files.waiting(examples.controller())).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("A source has a reference, and no log line ever tells it")
    void aSourceHasAReference() {
        var report = Reference.next("IRP");
        assertThatThrownBy(() -> new Lodgement(report, SourceType.CHIS, "  ", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(List.of(new Lodgement(report, SourceType.CHIS, "ISR 4471", "Met at the usual place")))
                .asString()
                .doesNotContain("4471", "usual");
    }
}
