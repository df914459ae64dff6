package occ.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import occ.audit.Verification.Sound;
import occ.audit.Verification.Unsound;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;

/** What the owner of the database does to a sealed trail is found by the program, and by the verifier that shares no line with it. */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingTests {
    private static final int SEALED = 600;

    @TempDir
    static Path folder;

    private TrailOfItsOwn trail;

    @BeforeAll
    void trailOfItsOwn(@Value("${occ.database.folder}") String server) {
        trail = new TrailOfItsOwn(Path.of(server), folder, "tampered_trail");
    }

    @AfterAll
    void clearAway() {
        trail.close();
    }

    @BeforeEach
    void sealedTrail() throws IOException {
        trail.empty();
        trail.sealed(SEALED);
    }

    @Test
    @DisplayName("R23: an untouched trail verifies")
    void anUntouchedTrailVerifies() {
        trail.append(3);

        assertThat(trail.verdict()).isInstanceOfSatisfying(Sound.class, sound -> {
            assertThat(sound.entries()).isEqualTo(SEALED);
            assertThat(sound.waiting()).isEqualTo(3);
            assertThat(sound.heads()).isEqualTo(2);
            assertThat(sound.witnesses()).containsExactly("folder: 600 entries");
        });
        var said = TrailOfItsOwn.verifier(trail.exported(), ".");
        assertThat(said.exit()).as(said.words()).isZero();
        assertThat(said.words()).contains("complete and untouched", "600 entries and 2 signed heads");
    }

    @Test
    @DisplayName("R23: an entry that was changed is found and named")
    void aChangedEntryIsFound() {
        tamper("update audit.entry set actor = gen_random_uuid() where number = 417");
        assertBothSay("Entry 417", "was changed after it was sealed");
    }

    @Test
    @DisplayName("R23: a purpose written in the open into a sealed entry is found and named")
    void aPurposeWrittenInTheOpenIsFound() {
        tamper("update audit.entry set purpose = 'another reason' where number = 17");
        assertBothSay("Entry 17", "was changed after it was sealed");
    }

    @Test
    @DisplayName("R23: an entry that was deleted is found and named")
    void aDeletedEntryIsFound() {
        tamper("delete from audit.entry where number = 300");
        assertBothSay("Entry 300 (leaf 299) was deleted");
    }

    @Test
    @DisplayName("R23: an entry that was inserted among sealed ones is found and named")
    void anInsertedEntryIsFound() {
        tamper("""
            insert into audit.entry (number, place, at, id, actor, unit, operation, result, deed, records)
            overriding system value
            select 100000, place, at, gen_random_uuid(), actor, unit, operation, result, deed, records
              from audit.entry where number = 200
            """);
        assertBothSay("Entry 100,000", "was inserted");
    }

    @Test
    @DisplayName("R23: two entries that changed places are found and named")
    void entriesInAnotherOrderAreFound() {
        tamper("""
            update audit.entry e set place = other.place
              from audit.entry other
             where (e.number, other.number) in ((10, 590), (590, 10))
            """);
        assertBothSay("Entry 10 was sealed as leaf 9 and stands elsewhere: entries were put in another order");
    }

    @Test
    @DisplayName("R23: a trail cut off is found, and the first entry that is missing named")
    void aTrailCutOffIsFound() {
        tamper("delete from audit.entry where number > 550");
        assertBothSay("Entry 551 (leaf 550) was deleted");
    }

    @Test
    @DisplayName("R23: a trail emptied by truncation is found")
    void aTruncatedTrailIsFound() {
        tamper("truncate audit.entry");
        assertBothSay("Entry 1 (leaf 0) was deleted");
    }

    @Test
    @DisplayName("R23: a head that was altered is found and named")
    void anAlteredHeadIsFound() {
        tamper("update audit.head set note = replace(note, e'\\n300\\n', e'\\n301\\n') where size = 300");
        assertThat(trail.verdict())
                .isInstanceOfSatisfying(
                        Unsound.class,
                        unsound -> assertThat(unsound.fault()).startsWith("The head of 300 entries was altered"));
        var said = TrailOfItsOwn.verifier(trail.exported(), ".");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.words()).contains("The head of 301 entries was altered");
    }

    @Test
    @DisplayName("R23: a history rewritten to before the last witnessed head is found by what the witness has")
    void theLossOfTheLastWitnessedHeadIsFound() {
        tamper("delete from audit.entry where number > 300");
        tamper("delete from audit.head where size > 300");
        tamper("delete from audit.witnessed where size > 300");
        tamper("delete from audit.tile where level = 0 and index > 1");
        tamper("update audit.tile set hashes = substr(hashes, 1, 44 * 32), entries = entries[1:44]"
                + " where level = 0 and index = 1");
        tamper("update audit.tile set hashes = substr(hashes, 1, 32) where level = 1");
        assertBothSay("The head of 600 entries", "is missing");
    }

    @Test
    @DisplayName("R23: an entry changed together with its hash is found between two heads")
    void anEntryChangedTogetherWithItsHashIsFound() {
        tamper("update audit.entry set actor = gen_random_uuid() where number = 417");
        tamper("""
            update audit.tile set hashes = overlay(hashes placing sha256('anything') from (416 - 256) * 32 + 1 for 32)
             where level = 0 and index = 1
            """);
        assertBothSay("Entry 417", "was changed after it was sealed");
    }

    @Test
    @DisplayName("R23: stored hashes that were changed, of which proofs are made, are found")
    void changedHashesAreFound() {
        tamper("update audit.tile set hashes = overlay(hashes placing sha256('x') from 1) where level = 1");

        assertThat(trail.verdict())
                .isInstanceOfSatisfying(
                        Unsound.class,
                        unsound ->
                                assertThat(unsound.fault()).contains("Stored hashes above the entries were changed"));
    }

    @Test
    @DisplayName(
            "R23: an export without a head of the witness is not believed, nor is one that the witness contradicts")
    void anExportNeedsAWitness() throws IOException {
        var export = trail.exported();
        org.springframework.util.FileSystemUtils.deleteRecursively(export.resolve("witnessed"));

        assertThat(TrailOfItsOwn.verifier(export, ".").words()).contains("No head of a witness is here");
        assertThat(TrailOfItsOwn.verifier(export, ".", trail.witness().toString())
                        .exit())
                .isZero();
    }

    private void tamper(String sql) {
        assertThat(trail.owner().sql(sql).update()).isNotNegative();
    }

    private void assertBothSay(String... words) {
        assertThat(trail.verdict())
                .isInstanceOfSatisfying(
                        Unsound.class, unsound -> assertThat(unsound.fault()).contains(words));
        var said = TrailOfItsOwn.verifier(trail.exported(), ".");
        assertThat(said.exit()).as(said.words()).isEqualTo(1);
        assertThat(said.words()).contains(words);
    }
}
