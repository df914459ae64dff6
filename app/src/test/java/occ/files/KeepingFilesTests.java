package occ.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.audit.Operation;
import occ.audit.OwnTrail;
import occ.audit.Result;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class KeepingFilesTests {
    private static final byte[] STATEMENT = FileExamples.of(FileKind.PDF);

    @Autowired
    occ.files.Files files;

    @Autowired
    People people;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    @Autowired
    OwnTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Value("${occ.files.folder}")
    Path folder;

    private Actor analyst;
    private Actor elsewhere;
    private ClassId own;

    @BeforeEach
    void anAnalystOfMerseyside() {
        analyst = people.another("force:merseyside", occ.access.Role.ANALYST);
        elsewhere = people.another("force:kent", occ.access.Role.ANALYST);
        own = classOf(analyst, Handling.C, analyst.unit());
    }

    @Test
    @DisplayName("A file is given out byte for byte as it was handed over, and lies in the folder as noise")
    void aFileIsGivenOutAsItWasHandedOver() throws IOException {
        var kept = keep("../../Witness statement.pdf", STATEMENT);

        assertThat(kept.name().text()).isEqualTo("Witness statement.pdf");
        assertThat(kept.described()).isEqualTo("PDF document, " + STATEMENT.length + " bytes");
        assertThat(kept.reference()).startsWith("FIL-");
        assertThat(content(analyst, kept)).isEqualTo(STATEMENT);
        assertThat(files.of(analyst, List.of(kept.id()))).containsExactly(kept);
        assertThat(Files.readString(place(kept), StandardCharsets.ISO_8859_1)).doesNotContain("PDF");
        assertThat(place(kept)).startsWith(folder.toRealPath());
    }

    @Test
    @DisplayName("Only the user who runs the program can enter the folder or read what lies in it")
    void onlyItsUserReadsTheFolder() throws IOException {
        var place = place(keep("a.pdf", STATEMENT));

        assertThat(permissions(place)).isEqualTo("rw-------");
        assertThat(permissions(place.resolveSibling("."))).isEqualTo("rwx------");
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    @Test
    @DisplayName("For a reader without its class a file is not there: not in a list, not to open, change or dispose of")
    void aHiddenFileIsNotThere() {
        var kept = keep("a.pdf", STATEMENT);
        var missing = new FileId(occ.kernel.Uuid7.now());

        assertThat(files.of(elsewhere, List.of(kept.id()))).isEmpty();
        for (var id : List.of(kept.id(), missing)) {
            assertThatThrownBy(() -> files.open(elsewhere, id))
                    .isInstanceOf(NoSuchRecord.class)
                    .hasMessage("file");
            assertThatThrownBy(() -> files.reclassify(elsewhere, id, own)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> files.dispose(elsewhere, id, "curious")).isInstanceOf(NoSuchRecord.class);
        }
        assertThat(deeds(elsewhere)).noneMatch(deed -> deed.startsWith("files."));
        assertThat(files.of(analyst, List.of(kept.id()))).hasSize(1);
    }

    @Test
    @DisplayName("With its record a file moves into another class, and then others read it")
    void aFileFollowsItsRecord() throws IOException {
        var kept = keep("a.pdf", STATEMENT);

        files.reclassify(analyst, kept.id(), classOf(analyst, Handling.P, analyst.unit()));

        assertThat(content(elsewhere, kept)).isEqualTo(STATEMENT);
    }

    @Test
    @DisplayName("R22: keeping, listing, opening, moving, refusing and disposing leave their lines")
    void everyDeedLeavesItsLine() throws IOException {
        var kept = keep("a.pdf", STATEMENT);
        files.of(analyst, List.of(kept.id()));
        files.open(analyst, kept.id()).close();
        files.reclassify(analyst, kept.id(), own);
        files.dispose(analyst, kept.id(), "Retention ended");
        files.receive(analyst, FileExamples.file("a.exe", FileExamples.windowsProgram()));

        assertThat(deeds(analyst))
                .containsExactlyInAnyOrder(
                        "files.kept " + Operation.COLLECTION + " " + Result.ALLOWED,
                        "files.listed " + Operation.CONSULTATION + " " + Result.ALLOWED,
                        "files.opened " + Operation.CONSULTATION + " " + Result.ALLOWED,
                        "files.reclassified " + Operation.ALTERATION + " " + Result.ALLOWED,
                        "files.disposed-of " + Operation.ERASURE + " " + Result.ALLOWED,
                        "files.refused " + Operation.COLLECTION + " " + Result.REFUSED);
    }

    @Test
    @DisplayName("What is disposed of is gone with key, name and content, and that it was there remains")
    void whatIsDisposedOfIsGone() {
        var kept = keep("Corrigan Vale.pdf", STATEMENT);
        assertThat(place(kept)).exists();

        files.dispose(analyst, kept.id(), "Retention ended");

        assertThat(place(kept)).doesNotExist();
        assertThat(files.of(analyst, List.of(kept.id()))).isEmpty();
        assertThatThrownBy(() -> files.open(analyst, kept.id())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> files.dispose(analyst, kept.id(), "Again")).isInstanceOf(NoSuchRecord.class);
        var left = transactions.as(
                analyst,
                () -> jdbc.sql("""
            select name is null and key is null and sha256 = :sha256 and bytes = :bytes and disposed_by = :by
              from files.file
             where id = :id
            """)
                        .param("id", kept.id().value())
                        .param("sha256", kept.sha256())
                        .param("bytes", kept.bytes())
                        .param("by", analyst.account().value())
                        .query(Boolean.class)
                        .single());
        assertThat(left).isTrue();
    }

    @Test
    @DisplayName("The same content kept by two at once is two files: neither tells of the other, or goes with it")
    void theSameContentIsTwoFiles() throws Exception {
        var all = new ArrayList<Future<StoredFile>>();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var time = 0; time < 8; time++) {
                all.add(both.submit(() -> keep("a.pdf", STATEMENT)));
            }
        }
        var kept = new ArrayList<StoredFile>();
        for (var each : all) {
            kept.add(each.get());
        }

        assertThat(kept)
                .extracting(StoredFile::sha256)
                .containsOnly(kept.getFirst().sha256());
        assertThat(kept).extracting(StoredFile::id).doesNotHaveDuplicates();
        assertThat(Files.readAllBytes(place(kept.getFirst()))).isNotEqualTo(Files.readAllBytes(place(kept.getLast())));
        files.dispose(analyst, kept.getFirst().id(), "Kept twice");
        assertThat(content(analyst, kept.getLast())).isEqualTo(STATEMENT);
    }

    @Test
    @DisplayName("A content that somebody changed in the folder is not given out")
    void aChangedContentIsNotGivenOut() throws IOException {
        var kept = keep("a.pdf", STATEMENT);
        var bytes = Files.readAllBytes(place(kept));
        bytes[3] ^= 1;
        Files.write(place(kept), bytes);

        assertThatThrownBy(() -> content(analyst, kept)).hasMessageContaining("not what was kept");
    }

    private StoredFile keep(String name, byte[] content) {
        return files.keep(analyst, ready(name, content), own);
    }

    private Received.Ready ready(String name, byte[] content) {
        return (Received.Ready) files.receive(analyst, FileExamples.file(name, content));
    }

    private byte[] content(Actor actor, StoredFile file) throws IOException {
        try (var open = files.open(actor, file.id())) {
            return open.content().readAllBytes();
        }
    }

    private Path place(StoredFile file) {
        var name = file.id().value().toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private ClassId classOf(Actor actor, Handling handling, OrganisationId owner) {
        return transactions.as(
                actor, () -> classes.of(actor, AccessClass.of(Marking.OFFICIAL_SENSITIVE, handling, owner)));
    }

    private List<String> deeds(Actor actor) {
        return transactions.as(
                actor,
                () -> trail.between(Instant.EPOCH, Instant.now().plusSeconds(7200), 0, 500).lines().stream()
                        .map(line -> line.deed() + " " + line.operation() + " " + line.result())
                        .toList());
    }
}
