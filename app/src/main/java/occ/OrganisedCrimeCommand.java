package occ;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import occ.faces.cli.Subcommand;
import occ.kernel.Now;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import picocli.CommandLine;

/** One deployable: the web application, and with a command's name as the first argument the command line. */
// Modules may use the same word each in its own sense.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Organised Crime Command",
        sharedModules = {"kernel", "faces"})
public class OrganisedCrimeCommand {
    private static final String SERVE = "serve";

    public static void main(String[] arguments) {
        var line = arguments.length == 0 ? new String[] {SERVE} : arguments;
        var code = run(line);
        // A served program goes on after main; a command is over.
        if (code != Subcommand.DONE || !line[0].equals(SERVE)) {
            System.exit(code);
        }
    }

    private static int run(String[] line) {
        if (line[0].equals(SERVE)) {
            return new CommandLine(new Serve()).execute(Arrays.copyOfRange(line, 1, line.length));
        }
        try (var commands = new SpringCommands()) {
            return OccCommand.withAll(List.of(line), commands).execute(line);
        }
    }

    @Bean
    Clock clock() {
        return new Now(Clock.systemUTC());
    }
}
