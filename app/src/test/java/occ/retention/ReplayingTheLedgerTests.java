package occ.retention;

import static occ.retention.RetentionWorld.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import occ.OrganisedCrimeCommand;
import occ.faces.NoSuchRecord;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.pole.Entities;
import occ.pole.Predicate;
import occ.retention.DisposalLedger.LedgerMissing;
import occ.testing.Databases;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A backup from before a disposal is restored: what was disposed of is gone again before anybody is let in. */
@WholeApplication
class ReplayingTheLedgerTests {
    private static final String LIVE = "retention_live";
    private static final String BACKUP = "retention_backup";

    @Value("${occ.database.folder}")
    String folder;

    @TempDir
    Path temporary;

    @Test
    @DisplayName("R28: a restored backup has what was disposed of since, until the program opens; then it has not")
    void aRestoredBackupForgetsAgain() throws IOException {
        var ledger = temporary.resolve("disposals");
        try (var databases = new Databases(Path.of(folder))) {
            databases.create(LIVE);
            try (var live = started(databases, LIVE, ledger)) {
                var world = RetentionWorld.of(live);
                var person = world.person("Branok Vosper");
                var phone = Now.at(
                        RetentionWorld.BEGAN,
                        () -> world.pole.named(world.reviewer, EntityKind.PHONE, "Branok’s phone"));
                Now.at(RetentionWorld.BEGAN, () -> world.pole.link(world.reviewer, person, Predicate.USES, phone));
                databases.copy(LIVE, BACKUP, () -> letGo(live));
                assertThat(after(6, 0, () -> world.dispose(person.reference()))).isInstanceOf(Outcome.Done.class);
                assertThat(Files.readAllLines(ledger))
                        .hasSize(2)
                        .allSatisfy(line -> assertThat(line).doesNotContain("Branok"))
                        .anySatisfy(line ->
                                assertThat(line).contains(person.reference().text()));

                try (var restored = started(databases, BACKUP, ledger)) {
                    assertThatThrownBy(() ->
                                    restored.getBean(Entities.class).get(world.reviewer, person.reference(), AsAt.NOW))
                            .isInstanceOf(NoSuchRecord.class);
                    assertThat(restored.getBean(Disposals.class).tombstone(world.reviewer, person.reference()))
                            .isPresent();
                    assertThat(restored.getBean(Disposals.class).tombstone(world.reviewer, phone.reference()))
                            .isPresent();
                }
                Files.delete(ledger);
                assertThatThrownBy(() -> live.getBean(DisposalLedger.class).replay())
                        .as("nobody knows whether this is a restored backup")
                        .isInstanceOf(LedgerMissing.class)
                        .hasMessageContaining("OCC_DISPOSALS");
                assertThat(live.getBean(DisposalLedger.class).beginAnew()).isEqualTo(2);
                assertThat(Files.readAllLines(ledger)).hasSize(2);
            } finally {
                databases.drop(BACKUP);
                databases.drop(LIVE);
            }
        }
    }

    private static ConfigurableApplicationContext started(Databases databases, String name, Path ledger) {
        var settings = new ArrayList<>(databases.settings(name));
        settings.removeIf(setting -> setting.startsWith("--occ.disposals="));
        settings.addAll(List.of(
                "--occ.disposals=" + ledger,
                "--server.port=0",
                "--occ.demonstration=true",
                "--spring.main.lazy-initialization=false"));
        return new SpringApplicationBuilder(OrganisedCrimeCommand.class, People.class)
                .run(settings.toArray(String[]::new));
    }

    private static void letGo(ConfigurableApplicationContext context) {
        context.getBeansOfType(HikariDataSource.class)
                .values()
                .forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
    }
}
