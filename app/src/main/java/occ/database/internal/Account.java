package occ.database.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import occ.database.DatabaseUnusable;

/** Whom PostgreSQL runs as. It refuses to run as root, so root hands it to an unprivileged user. */
sealed interface Account {
    int NOBODY = 65534;

    record Ourselves() implements Account {}

    record Other(int user, int group) implements Account {}

    /** Root stays with the owner of a home that exists already, so that a folder may move between root and a user. */
    static Account of(Path home) throws IOException {
        if (!weAreRoot()) return new Ourselves();
        var owner = (int) Files.getAttribute(home, "unix:uid");
        if (owner != 0) return new Other(owner, (int) Files.getAttribute(home, "unix:gid"));
        var nobody = new Other(NOBODY, NOBODY);
        nobody.give(home);
        return nobody;
    }

    static boolean canBeEnteredByThatOfPostgres(Path folder) throws IOException {
        return !weAreRoot() || new Other(NOBODY, NOBODY).canEnter(folder);
    }

    private static boolean weAreRoot() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    }

    /** Tried rather than read off the permissions, which do not tell the whole truth (access lists, mounts). */
    default boolean canEnter(Path folder) {
        return run(List.of("test", "-x", folder.toString())).exit() == 0;
    }

    default void give(Path file) throws IOException {
        if (this instanceof Other(int user, int group)) {
            Files.setAttribute(file, "unix:uid", user);
            Files.setAttribute(file, "unix:gid", group);
        }
    }

    /** The command as this account; it is sent SIGINT, a fast and clean shutdown, when the thread that starts it ends. */
    default List<String> command(List<String> command) {
        var whole = new ArrayList<>(List.of("setpriv", "--pdeathsig", "SIGINT"));
        if (this instanceof Other(int user, int group)) {
            whole.addAll(List.of("--reuid=" + user, "--regid=" + group, "--clear-groups"));
        }
        whole.addAll(command);
        return whole;
    }

    default Outcome run(List<String> command) {
        try {
            var process = new ProcessBuilder(command(command))
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES)) process.destroyForcibly();
            return new Outcome(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("Interrupted while running " + command.getFirst(), e);
        } catch (IOException e) {
            throw withoutSetpriv(e);
        }
    }

    static DatabaseUnusable withoutSetpriv(IOException e) {
        return new DatabaseUnusable(
                "Cannot run 'setpriv', which starts the embedded PostgreSQL safely. Install util-linux 2.33 or newer,"
                        + " or set OCC_DATABASE_URL to use another PostgreSQL.",
                e);
    }

    record Outcome(int exit, String output) {}
}
