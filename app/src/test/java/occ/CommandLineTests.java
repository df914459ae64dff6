package occ;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import occ.access.Role;
import occ.faces.cli.Subcommand;
import occ.interchange.ReturnExamples;
import occ.kernel.Actor;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** The command line as people type it, on the application under test. */
@WholeApplication
class CommandLineTests {
    private static final String PASSWORD = "OCC_PASSWORD";
    private static final String SECOND_PASSWORD = "OCC_ACCEPT_PASSWORD";

    @Autowired
    ApplicationContext program;

    @Autowired
    People people;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void passwordsAreSet() {
        System.setProperty(PASSWORD, People.PASSWORD);
        System.setProperty(SECOND_PASSWORD, People.PASSWORD);
    }

    @AfterEach
    void passwordsAreGone() {
        System.clearProperty(PASSWORD);
        System.clearProperty(SECOND_PASSWORD);
    }

    @Test
    @DisplayName("Help names every command and makes none of them")
    void helpNamesEveryCommandAndMakesNone() {
        var made = new ArrayList<Class<?>>();

        var code = execute(List.of("help"), new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                if (Subcommand.class.isAssignableFrom(type)) {
                    made.add(type);
                    return program.getBean(type);
                }
                return CommandLine.defaultFactory().create(type);
            }
        });

        assertThat(code).isZero();
        assertThat(said.toString()).contains("serve").contains("import");
        assertThat(made).isEmpty();
    }

    @Test
    @DisplayName("R01, R08, R09: the rules of response are listed with clock, source and what ends their breach")
    void rulesAreListed() {
        assertThat(run("rules")).isZero();
        assertThat(said.toString())
                .contains("R01", "R08", "R09", "No owner", "Local default")
                .contains("Accept or decline: whoever may accept to be lead responsible officer");
    }

    @Test
    @DisplayName("A return is imported by two persons, reconciled in lines, and undone")
    void aReturnIsImportedAndUndone() throws Exception {
        for (var file : ReturnExamples.smallReturn()) {
            Files.write(folder.resolve(file.name()), file.content());
        }

        var imported = run(
                "import",
                folder.toString(),
                "--as",
                name(people.analyst()),
                "--accept-as",
                name(people.coordinator()),
                "--grade",
                "2D",
                "P",
                "--rejects",
                rejects());

        assertThat(imported).isZero();
        assertThat(said.toString())
                .contains("groups: 2 in the return, 2 recorded, 0 left out")
                .contains("people: 3 in the return, 3 recorded, 0 left out")
                .contains("memberships: 4 in the return, 4 recorded, 0 left out");
        assertThat(Files.readString(Path.of(rejects()))).contains("file,row,column,value,effect,reason");
        var reference = said.toString().lines().findFirst().orElseThrow().substring(0, "IMP-XXXX-XXXX-X".length());
        assertThat(run("import", "--undo", reference, "--as", name(people.coordinator())))
                .isZero();
        assertThat(said.toString()).contains("groups: 2 in the return, 2 taken off again");
    }

    @Test
    @DisplayName("The prototype's files arrive with their counts reconciled")
    void thePrototypeArrives() {
        ReturnExamples.prototype();

        var code = run(
                "import",
                "--grade",
                "2D",
                ReturnExamples.prototypeFolder().toString(),
                "--as",
                name(people.analyst()),
                "--accept-as",
                name(people.coordinator()),
                "--rejects",
                rejects());

        assertThat(code).as("a grade without its handling code is refused").isEqualTo(CommandLine.ExitCode.USAGE);
        code = run(
                "import",
                ReturnExamples.prototypeFolder().toString(),
                "--grade",
                "2D P",
                "--as",
                name(people.analyst()),
                "--accept-as",
                name(people.coordinator()),
                "--rejects",
                rejects());
        assertThat(code).isZero();
        assertThat(said.toString())
                .contains("groups: 20 in the return, 20 recorded, 0 left out")
                .contains("people: 100 in the return, 100 recorded, 0 left out")
                .contains("memberships: 122 in the return, 122 recorded, 0 left out")
                .contains("relations: 15 in the return, 15 recorded, 0 left out")
                .contains("assessments: 319 in the return, 11 recorded, 308 left out")
                .contains("answers: 176 in the return, 176 recorded, 0 left out");
    }

    @Test
    @DisplayName("A wrong password, one person twice and a person without the permission change nothing")
    void whoMayNotChangesNothing() throws Exception {
        var file = folder.resolve("groups.csv");
        Files.writeString(file, ReturnExamples.GROUPS);
        var both = name(people.another("force:merseyside", Role.ANALYST, Role.REGIONAL_COORDINATOR));

        assertThat(run("import", file.toString(), "--as", both, "--accept-as", both, "--rejects", rejects()))
                .isEqualTo(Subcommand.NOT_DONE);
        assertThat(run("import", file.toString(), "--as", name(people.chair()), "--rejects", rejects()))
                .isEqualTo(Subcommand.NOT_DONE);
        System.setProperty(PASSWORD, "wrong");
        assertThat(run("import", file.toString(), "--as", name(people.analyst()), "--rejects", rejects()))
                .isEqualTo(Subcommand.NOT_DONE);
        assertThat(said.toString())
                .contains("yourself")
                .contains("not for this person")
                .contains("could not be signed in");
    }

    @Test
    @DisplayName("A file that is not there is named, and so is a folder without one")
    void aFileThatIsNotThereIsNamed() throws Exception {
        var empty = Files.createDirectory(folder.resolve("empty"));

        for (var unusable : List.of(folder.resolve("missing.csv"), empty)) {
            said.getBuffer().setLength(0);
            assertThat(run("import", unusable.toString(), "--as", name(people.analyst()), "--rejects", rejects()))
                    .isEqualTo(CommandLine.ExitCode.USAGE);
            assertThat(said.toString()).contains("There is no file").contains(unusable.toString());
        }
    }

    private String rejects() {
        return folder.resolve("out.rejects").toString();
    }

    private String name(Actor actor) {
        return people.signInName(actor);
    }

    @Test
    @DisplayName("Boundaries are imported, and a file that holds none is told in words")
    void boundariesAreImported() throws Exception {
        var areas = Files.writeString(folder.resolve("areas.geojson"), """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"pfa16cd": "E23000002", "pfa16nm": "Cumbria"},
               "geometry": {"type": "Polygon", "coordinates": [[[-3.6, 54], [-2.2, 54], [-2.2, 55.1], [-3.6, 54]]]}}]}
            """);

        assertThat(run("boundaries", "import", areas.toString())).isZero();
        assertThat(said.toString()).contains("Areas taken: 1.", "so they stay tiles");

        var words = Files.writeString(folder.resolve("words.txt"), "no map");
        assertThat(run("boundaries", "import", words.toString())).isEqualTo(Subcommand.NOT_DONE);
        assertThat(said.toString()).contains("The file is not GeoJSON: nothing was taken.");
        assertThat(run("boundaries", "import", "no-such-file")).isEqualTo(Subcommand.NOT_DONE);
        assertThat(run("boundaries")).isNotZero();
    }

    @Test
    @DisplayName("R23: the trail is sealed, verified, exported and proven, and what cannot be is said in words")
    void theTrailIsSealedVerifiedExportedAndProven() throws Exception {
        people.another("force:kent", Role.ANALYST);

        assertThat(run("audit", "seal")).isZero();
        assertThat(said.toString()).contains("are sealed in all.");
        assertThat(run("audit", "verify")).as(said.toString()).isZero();
        assertThat(said.toString()).contains("The trail is complete and untouched.", "Witnesses: folder: ");
        assertThat(run("audit", "export", folder.resolve("trail").toString())).isZero();
        assertThat(folder.resolve("trail"))
                .isDirectoryContaining("glob:**/Verify.java")
                .isDirectoryContaining("glob:**/entries");
        assertThat(run("audit", "export", folder.resolve("trail").toString())).isEqualTo(Subcommand.NOT_DONE);
        assertThat(said.toString()).contains("is not empty");
        assertThat(run("audit", "prove", "no-entry")).isEqualTo(Subcommand.NOT_DONE);
        assertThat(said.toString()).contains("There is no entry no-entry.");
        assertThat(run("audit", "prove-consistency", "1", "999999999")).isEqualTo(Subcommand.NOT_DONE);
        assertThat(run("audit", "verify", "--head", folder.resolve("none").toString()))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        var foreign = Files.writeString(folder.resolve("foreign"), "other\n1\nAAAA\n\n— other AAAAAAAA\n");
        assertThat(run("audit", "verify", "--head", foreign.toString())).isEqualTo(Subcommand.NOT_DONE);
        assertThat(said.toString()).contains("THE TRAIL IS NOT AS IT WAS SEALED.", "What to do: ");
        assertThat(run("audit")).isEqualTo(CommandLine.ExitCode.USAGE);
    }

    @Test
    @DisplayName("A measurement says what it was taken on")
    void theWorldSaysItsSizeAndVersions() {
        assertThat(run("world", "--settle")).isZero();
        assertThat(said.toString()).contains("\"postgresql\":\"18", "\"java\":\"25", "\"access.account\":");
    }

    private int run(String... line) {
        return execute(List.of(line), new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return Subcommand.class.isAssignableFrom(type)
                        ? program.getBean(type)
                        : CommandLine.defaultFactory().create(type);
            }
        });
    }

    private int execute(List<String> line, IFactory factory) {
        var out = new PrintWriter(said, true);
        return OccCommand.withAll(line, factory).setOut(out).setErr(out).execute(line.toArray(String[]::new));
    }
}
