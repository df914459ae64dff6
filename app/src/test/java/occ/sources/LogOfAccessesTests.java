package occ.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import occ.access.Forbidden;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.sources.AccessLog.Line;
import occ.sources.SourceFiles.NewRemark;
import occ.sources.SourceFiles.RemarkKind;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.WorkItem;
import occ.work.WorkSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class LogOfAccessesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    SourceFiles files;

    @Autowired
    Keyholding keyholding;

    @Autowired
    Controllers controllers;

    @Autowired
    Corroboration corroboration;

    @Autowired
    AccessLog log;

    @Autowired
    People people;

    @Autowired
    ObjectProvider<WorkSource> work;

    RegisterExamples examples;
    Actor controller;
    UnlockKey key;

    @BeforeEach
    void examples() throws SQLException {
        examples = new RegisterExamples(context).standing();
        controller = examples.controller();
        key = examples.key();
    }

    @Test
    @DisplayName("R52: every access stands in the controllers’ own log, with what it was about")
    void r52EveryAccessStandsInTheLog() {
        var report = examples.lodged(SourceType.CHIS, "ISR 8080", "");
        files.file(controller, key);
        files.list(controller, key, 1);
        var source = files.seek(controller, key, SourceType.CHIS, "ISR 8080").orElseThrow();
        files.get(controller, key, source.text());
        files.remark(controller, key, source.text(), new NewRemark(RemarkKind.OTHER, "Left-handed", null));
        corroboration.of(controller, key, report);
        controllers.roster(controller, key);
        keyholding.unlock(controller, "not the passphrase", "s");

        assertThat(log.lines(controller, key, 1).lines().stream().limit(9))
                .extracting(Line::kind, Line::about)
                .containsExactly(
                        tuple(AccessKind.FAILED_TO_UNLOCK, null),
                        tuple(AccessKind.READ_CONTROLLERS, null),
                        tuple(AccessKind.READ_REPORT, report.text()),
                        tuple(AccessKind.REMARKED, source.text()),
                        tuple(AccessKind.READ_SOURCE, source.text()),
                        tuple(AccessKind.SOUGHT, SourceType.CHIS.label() + ": ISR 8080"),
                        tuple(AccessKind.READ_LIST, "Page 1"),
                        tuple(AccessKind.FILED, null),
                        tuple(AccessKind.LODGED, null));
        assertThat(log.lines(controller, key, 1).lines().getFirst().kind()).isEqualTo(AccessKind.READ_LOG);
    }

    @Test
    @DisplayName("R52: what one controller opens, the others are told until they have seen it")
    void r52TheOtherControllersAreTold() {
        var second = examples.second();
        log.acknowledge(second, Long.MAX_VALUE);
        assertThat(about(second, controller)).isEmpty();

        files.list(controller, key, 1);
        files.list(controller, key, 2);

        assertThat(about(second, controller)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo(controller.name() + " in the source register");
            assertThat(item.why()).contains("2 accesses", "Read the list of sources");
        });
        assertThat(about(controller, controller)).isEmpty();
        assertThat(about(people.analyst(), controller)).isEmpty();
        log.acknowledge(second, Long.MAX_VALUE);
        assertThat(about(second, controller)).isEmpty();
        files.list(controller, key, 1);
        assertThat(about(second, controller))
                .as("what comes later is told again")
                .hasSize(1);
    }

    @Test
    @DisplayName("R52: an auditor reads who had access and when, and never to which source; the look is logged too")
    void r52AnAuditorReadsNoParticulars() {
        files.seek(controller, key, SourceType.CHIS, "ISR 8080");

        var lines = log.withoutParticulars(people.auditor(), 1).lines();

        assertThat(lines.get(1).kind()).isEqualTo(AccessKind.SOUGHT);
        assertThat(lines).extracting(Line::about).containsOnlyNulls();
        assertThat(log.withoutParticulars(people.auditor(), 1).lines())
                .anySatisfy(line ->
                        assertThat(line.name()).isEqualTo(people.auditor().name()));
        assertThatThrownBy(() -> log.withoutParticulars(controller, 1)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> log.lines(people.auditor(), key, 1)).isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("A look that was refused leaves no line of a look")
    void aLookThatWasRefusedLeavesNoLine() throws SQLException {
        var before = examples.number("select count(*) from sources.access");

        assertThatThrownBy(() -> files.list(controller, UnlockKey.NONE, 1)).isInstanceOf(RegisterLocked.class);
        assertThatThrownBy(() -> corroboration.of(people.analyst(), key, Reference.next("IRP")))
                .isInstanceOf(Forbidden.class);

        assertThat(examples.number("select count(*) from sources.access")).isEqualTo(before);
    }

    private List<WorkItem> about(Actor reader, Actor other) {
        return work.stream()
                .flatMap(source -> source.items(reader).stream())
                .filter(item ->
                        item.href().equals("/sources/log") && item.title().startsWith(other.name() + " "))
                .toList();
    }
}
