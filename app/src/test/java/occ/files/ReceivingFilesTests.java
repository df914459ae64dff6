package occ.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import occ.access.AccessClasses;
import occ.access.Role;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What comes in and is not kept, for whatever reason, leaves nothing in the folder. */
@WholeApplication
class ReceivingFilesTests {
    private static final byte[] STATEMENT = FileExamples.of(FileKind.PDF);

    @Autowired
    occ.files.Files files;

    @Autowired
    People people;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    @Value("${occ.files.folder}")
    Path folder;

    private Actor analyst;
    private ClassId own;

    @BeforeEach
    void anAnalystOfMerseyside() {
        analyst = people.another("force:merseyside", Role.ANALYST);
        own = transactions.as(analyst, () -> classes.ownedBy(analyst, Handling.P));
    }

    @Test
    @DisplayName("What is refused leaves nothing behind: empty, too large, of another kind, or under no name")
    void whatIsRefusedLeavesNothing() throws IOException {
        var before = contents();

        assertThat(refusal("a.pdf", new byte[0])).isEqualTo("The file is empty");
        assertThat(refusal("a.pdf", new byte[(int) files.largest() + 1])).isEqualTo("The file is larger than 25 MB");
        assertThat(refusal("a.jpg", FileExamples.windowsProgram()))
                .isEqualTo("This is a Windows program and not a JPEG picture, though its name ends in .jpg");
        assertThat(refusal("a.exe", STATEMENT)).startsWith("Files that end in .exe cannot be attached");
        assertThat(refusal("..", STATEMENT)).startsWith("The name of the file needs an ending");

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    @DisplayName("An upload that breaks off leaves nothing behind")
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        var before = contents();
        var broken = new NewFile("a.pdf", () -> {
            throw new IOException("The line went dead");
        });

        assertThatThrownBy(() -> files.receive(analyst, broken)).hasMessageContaining("The line went dead");

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    @DisplayName("What a deed received and did not keep is removed after an hour, and cannot be kept any more")
    void whatNobodyKeptIsRemoved() throws IOException {
        var start = Instant.now();
        var before = contents();
        var left = Now.at(start, () -> ready("a.pdf", STATEMENT));
        assertThatThrownBy(() -> transactions.run(analyst, () -> {
                    files.keep(analyst, left, own);
                    throw new IllegalStateException("The deed came to nothing");
                }))
                .hasMessage("The deed came to nothing");

        Now.at(start.plus(Duration.ofMinutes(59)), () -> refusal("a.exe", STATEMENT));
        assertThat(contents()).isEqualTo(before + 1);

        Now.at(start.plus(Duration.ofMinutes(61)), () -> refusal("a.exe", STATEMENT));
        assertThat(contents()).isEqualTo(before);
        assertThatThrownBy(() -> files.keep(analyst, left, own)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("What was received is kept once, and is not received within a deed")
    void whatWasReceivedIsKeptOnce() {
        var ready = ready("a.pdf", STATEMENT);
        files.keep(analyst, ready, own);

        assertThatThrownBy(() -> files.keep(analyst, ready, own)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.as(analyst, () -> ready("a.pdf", STATEMENT)))
                .isInstanceOf(IllegalStateException.class);
    }

    private Received.Ready ready(String name, byte[] content) {
        return (Received.Ready) files.receive(analyst, FileExamples.file(name, content));
    }

    private String refusal(String name, byte[] content) {
        return ((Received.Refused) files.receive(analyst, FileExamples.file(name, content))).sentence();
    }

    private long contents() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
