package occ.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A new folder for the embedded PostgreSQL and the files of a run, gone with the run. */
class TemporaryDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("occ-tests");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            // Tests seal the trail and close papers when they want to; nothing does so in between.
            TestPropertyValues.of(
                            "occ.database.folder=" + folder,
                            "occ.files.folder=" + folder.resolve("files"),
                            "occ.disposals=" + folder.resolve("disposals"),
                            "occ.audit.folder=" + folder.resolve("trail"),
                            "occ.audit.witness-folder=" + folder.resolve("witness"),
                            "occ.audit.seal-seconds=0",
                            "occ.meetings.close-seconds=0")
                    .applyTo(context);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stillInUse) {
            System.err.println("Left behind: " + folder);
        }
    }
}
