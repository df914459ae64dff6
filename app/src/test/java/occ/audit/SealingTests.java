package occ.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import occ.audit.TrailProofs.Given;
import occ.audit.TrailProofs.Refused;
import occ.audit.Verification.Sound;
import occ.audit.Verification.Unsound;
import occ.database.DatabaseAddress;
import occ.kernel.AccountId;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealingTests {
    private static final String INSERT = """
        insert into audit.entry (at, id, actor, unit, operation, result, deed, records)
        values (now(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 3, 1, 'pole.entity-read', '{}')
        """;

    @TempDir
    static Path folder;

    private TrailOfItsOwn trail;

    @BeforeAll
    void trailOfItsOwn(@Value("${occ.database.folder}") String server) {
        trail = new TrailOfItsOwn(Path.of(server), folder, "sealed_trail");
    }

    @AfterAll
    void clearAway() {
        trail.close();
    }

    @BeforeEach
    void nothingYet() throws IOException {
        trail.empty();
    }

    @Test
    @DisplayName("R23: sealing stops at a transaction that still runs, and takes what it wrote when it has ended")
    void sealingStopsAtATransactionThatStillRuns() throws SQLException {
        trail.append(2);
        try (var running = asApplication()) {
            running.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(running, true))
                    .sql(INSERT)
                    .update();
            trail.append(5);

            assertThat(seal().size()).as("those that ended before it began").isEqualTo(2);
            running.commit();
        }
        assertThat(seal().size()).isEqualTo(8);
        assertThat(trail.verdict()).isInstanceOf(Sound.class);
        assertThat(trail.owner()
                        .sql("select entries from audit.tile where level = 0")
                        .query((row, number) -> List.of((Long[]) row.getArray(1).getArray()))
                        .single())
                .startsWith(1L, 2L, 3L);
    }

    @Test
    @DisplayName("R23: numbers that a rolled back transaction took leave a gap that nobody waits for")
    void gapsInTheNumbersAreNotWaitedFor() throws SQLException {
        try (var running = asApplication()) {
            running.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(running, true))
                    .sql(INSERT)
                    .update();
            running.rollback();
        }
        trail.append(1);

        assertThat(seal().size()).isEqualTo(1);
        assertThat(trail.verdict()).isInstanceOf(Sound.class);
    }

    @Test
    @DisplayName("R23: an entry about an earlier day is sealed behind what was sealed already")
    void anEntryAboutAnEarlierDayIsSealedBehind() {
        trail.append(1);
        seal();
        trail.owner().sql(INSERT.replace("now()", "timestamptz '2025-01-01'")).update();

        assertThat(seal().size()).isEqualTo(2);
        assertThat(trail.verdict()).isInstanceOf(Sound.class);
    }

    @Test
    @DisplayName("Sealing twice seals nothing twice, and an empty trail verifies")
    void sealingTwiceSealsNothingTwice() {
        assertThat(seal()).isEqualTo(new Sealing.Sealed(0, 0));
        assertThat(trail.verdict()).isInstanceOf(Sound.class);
        trail.append(300);
        assertThat(seal()).isEqualTo(new Sealing.Sealed(300, 300));
        assertThat(seal()).isEqualTo(new Sealing.Sealed(0, 300));
    }

    @Test
    @DisplayName(
            "R23: a database restored into another cluster, whose transactions are counted anew, is sealed on and verifies")
    void aDatabaseRestoredElsewhereIsSealedOn() {
        // As if it came from a cluster that had counted far: places lie ahead of any that this one would give.
        trail.owner()
                .sql("alter table audit.entry alter column place set default 900000000000")
                .update();
        trail.append(300);
        trail.owner()
                .sql("insert into audit.counting (cluster, added)"
                        + " select system_identifier, 900000000001 from pg_control_system()")
                .update();
        seal();
        trail.owner().sql("update audit.counting set cluster = -1").update();
        trail.append(2);
        trail.owner()
                .sql("alter table audit.entry alter column place set default (pg_current_xact_id()::text::bigint)")
                .update();
        trail.append(40);

        assertThat(seal().size()).isEqualTo(342);
        trail.append(7);
        assertThat(seal().size()).isEqualTo(349);
        assertThat(trail.verdict())
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.waiting()).isZero());
    }

    @Test
    @DisplayName("A witness takes no head that does not go on from the one it has")
    void aWitnessTakesNoOtherHistory() throws IOException {
        trail.sealed(40);
        var witnessed = Files.readString(trail.witness().resolve("checkpoint"));
        trail.owner()
                .sql("truncate audit.entry, audit.tile, audit.head, audit.witnessed")
                .update();
        trail.sealed(60);

        assertThat(trail.witness().resolve("checkpoint")).hasContent(witnessed);
        assertThat(trail.verdict())
                .isInstanceOfSatisfying(
                        Unsound.class,
                        unsound -> assertThat(unsound.fault()).contains("The head of 40 entries", "is missing"));
    }

    @Test
    @DisplayName("A witness's folder that was emptied is missed")
    void aWitnessThatWasEmptiedIsMissed() throws IOException {
        trail.sealed(40);
        Files.delete(trail.witness().resolve("checkpoint"));

        assertThat(trail.verdict())
                .isInstanceOfSatisfying(
                        Unsound.class, unsound -> assertThat(unsound.fault()).contains("was given, and has no longer"));
    }

    @Test
    @DisplayName("A command is a witness: it is given the head, and what it answers is kept")
    void aCommandIsAWitness() {
        var copy = folder.resolve("handed-on");
        var line = "— witness.example " + java.util.Base64.getEncoder().encodeToString(new byte[76]);
        trail.restart("--occ.audit.witness-command=cat > %s; echo '%s'".formatted(copy, line));
        try {
            trail.sealed(40);

            assertThat(copy).content().startsWith("example.org/trail\n40\n");
            assertThat(trail.owner()
                            .sql("select note from audit.witnessed where witness = 'command' and size = 40")
                            .query(String.class)
                            .single())
                    .endsWith(line + "\n");
            assertThat(trail.verdict()).isInstanceOf(Sound.class);
        } finally {
            trail.restart();
        }
    }

    @Test
    @DisplayName("A key takes over from another: both sign for a while, and old heads verify without the old secret")
    void aKeyTakesOverFromAnother() throws IOException {
        trail.append(5);
        seal();
        var old = trail.trail().resolve("signing-key");
        var next = folder.resolve("next-key");
        trail.restart("--occ.audit.key-files=%s,%s".formatted(old, next));
        trail.append(5);
        seal();
        assertThat(Files.readString(trail.witness().resolve("checkpoint")).split("— "))
                .hasSize(3);
        trail.restart("--occ.audit.key-files=" + next);
        trail.append(5);
        seal();
        Files.move(old, folder.resolve("gone"));
        try {
            assertThat(trail.verdict()).isInstanceOf(Sound.class);
            assertThat(TrailOfItsOwn.verifier(trail.exported(), ".").exit()).isZero();
            assertThat(Files.getPosixFilePermissions(next)).hasSize(2);
        } finally {
            Files.move(folder.resolve("gone"), old);
            trail.restart();
        }
    }

    @Test
    @DisplayName("R23: it is proven that an entry stands in the trail, and that a trail is how a later one begins")
    void proofsAreGivenAndChecked() throws IOException {
        trail.sealed(600);
        var export = trail.exported();
        var proofs = trail.bean(TrailProofs.class);
        for (var entry : List.of(1, 256, 257, 300, 301, 512, 600)) {
            var said = checked(proofs.inclusion(String.valueOf(entry)), export);
            assertThat(said.exit()).as(said.words()).isZero();
            assertThat(said.words()).contains("as leaf %d of 600".formatted(entry - 1), "pole.entity-read");
        }
        assertThat(checked(proofs.consistency(300, 600), export).words())
                .contains("The trail of 300 entries is how that of 600 begins");
        assertThat(proofs.inclusion("9999")).isEqualTo(new Refused("There is no entry 9999"));
        assertThat(proofs.inclusion("no entry")).isInstanceOf(Refused.class);
        assertThat(proofs.consistency(299, 600)).isInstanceOf(Refused.class);
        trail.append(1);
        assertThat(proofs.inclusion("601")).isInstanceOf(Refused.class);
        trail.owner()
                .sql("update audit.entry set deed = 'other' where number = 300")
                .update();
        assertThat(proofs.inclusion("300")).isInstanceOf(Refused.class);
    }

    private TrailOfItsOwn.Said checked(TrailProofs.Proof proof, Path export) throws IOException {
        assertThat(proof).isInstanceOf(Given.class);
        Files.writeString(export.resolve("proof"), ((Given) proof).text());
        return TrailOfItsOwn.verifier(export, "proof", "proof", "public-keys");
    }

    @Test
    @DisplayName("R28: with the key of a record its reasons are gone for good, and the tree over the entries verifies")
    void withTheKeyOfARecordItsReasonsAreGone() {
        var record = new AccountId(UUID.randomUUID());
        var other = new AccountId(UUID.randomUUID());
        var entry = Entry.of(Operation.CONSULTATION, "pole.entity-read", record);
        var appending = trail.bean(Trail.class);
        appending.appendAlone(TrailOfItsOwn.SOMEBODY, entry.because("Seen with Wilfrid Ambrose-Tate"));
        appending.appendAlone(
                TrailOfItsOwn.SOMEBODY,
                Entry.of(Operation.CONSULTATION, "pole.entity-read", other).because("Another reason"));
        seal();
        assertThat(everyByteOfTheTrail()).doesNotContain("Ambrose", "Another reason");
        assertThat(reasons()).contains("Seen with Wilfrid Ambrose-Tate", "Another reason");

        var destroyed = new TransactionTemplate(trail.bean(PlatformTransactionManager.class))
                .execute(status -> trail.bean(SubjectKeys.class).destroy(record.value()));

        assertThat(destroyed).isTrue();
        assertThat(reasons())
                .contains("Another reason", "Destroyed with the record that it was about")
                .doesNotContain("Seen with Wilfrid Ambrose-Tate");
        assertThat(trail.owner()
                        .sql("select wrapped is null from audit.subject_key where subject = :record")
                        .param("record", record.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        appending.appendAlone(TrailOfItsOwn.SOMEBODY, entry.because("Its time was over"));
        assertThat(reasons()).contains("Its time was over");
        seal();
        assertThat(trail.verdict()).isInstanceOf(Sound.class);
    }

    @Test
    @DisplayName("Reasons from before they were encrypted are so before their entries are sealed")
    void reasonsFromBeforeAreEncrypted() {
        trail.append(3);
        trail.owner()
                .sql("update audit.entry set place = 0, purpose = 'In the open', actor = :actor where number = 2")
                .param("actor", TrailOfItsOwn.SOMEBODY.account().value())
                .update();
        trail.owner()
                .sql("update audit.entry set at = now(), records = '{}' where number = 2")
                .update();

        seal();

        assertThat(everyByteOfTheTrail()).doesNotContain("In the open");
        assertThat(reasons()).containsExactly("In the open");
        assertThat(trail.verdict()).isInstanceOf(Sound.class);
    }

    private List<String> reasons() {
        // The actor of this trail has no account, so the setting that Transactions would make is made here.
        var transactions = new TransactionTemplate(trail.bean(PlatformTransactionManager.class));
        return java.util.Objects.requireNonNull(transactions.execute(status -> {
            JdbcClient.create(trail.bean(DataSource.class))
                    .sql("select set_config('occ.account', :account, true)")
                    .param("account", TrailOfItsOwn.SOMEBODY.account().value().toString())
                    .query(String.class)
                    .single();
            var now = java.time.Instant.now();
            return trail
                    .bean(OwnTrail.class)
                    .between(now.minusSeconds(3600), now.plusSeconds(3600), 0, 100)
                    .lines()
                    .stream()
                    .map(line -> String.valueOf(line.purpose()))
                    .toList();
        }));
    }

    private String everyByteOfTheTrail() {
        return String.join(
                "\n",
                trail.owner()
                        .sql("select e::text || encode(coalesce(sealed_purpose, ''), 'escape') from audit.entry e")
                        .query(String.class)
                        .list());
    }

    private Sealing.Sealed seal() {
        return trail.bean(Sealing.class).seal();
    }

    private java.sql.Connection asApplication() throws SQLException {
        var address = trail.bean(DatabaseAddress.class);
        return new DriverManagerDataSource(address.jdbcUrl(), address.appUser(), address.appPassword()).getConnection();
    }
}
