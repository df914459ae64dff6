package occ.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A second Java program on the same folder, to be killed without a chance to tidy up. */
record OtherProgram(Process process) {
    static final String ITEM = "a false passport";
    private static final String READY = "ready";

    static OtherProgram startingAServerIn(Path folder) throws IOException {
        var program = new OtherProgram(start(folder));
        var said = program.process.inputReader(StandardCharsets.UTF_8).readLine();
        if (!READY.equals(said)) throw new IllegalStateException("It said " + said);
        return program;
    }

    static String tryingToStartIn(Path folder) throws IOException {
        return new String(start(folder).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    void kill() throws Exception {
        process.destroyForcibly().onExit().get(10, TimeUnit.SECONDS);
    }

    private static Process start(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), OtherProgram.class.getName(), "" + folder)
                .redirectErrorStream(true)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        var server = EmbeddedPostgres.start(Path.of(arguments[0]));
        try (var app = EmbeddedPostgresTests.asApp(server)) {
            EmbeddedPostgresTests.execute(app, "insert into seizure values ('" + ITEM + "') on conflict do nothing");
        }
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
