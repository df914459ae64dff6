package occ;

import java.util.concurrent.Callable;
import occ.faces.cli.Subcommand;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves pages until the process is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the application. Done without a command, too.")
final class Serve implements Callable<Integer> {
    @Option(names = "--demo", description = "With an invented world in it.")
    private boolean demo;

    @Override
    public Integer call() {
        var settings =
                demo ? new String[] {"--occ.demonstration=true", "--occ.demonstration.world=true"} : new String[0];
        var served = SpringApplication.run(OrganisedCrimeCommand.class, settings);
        var port = served.getEnvironment().getProperty("local.server.port");
        System.out.printf("%nOrganised Crime Command is at http://localhost:%s/ until you press Ctrl-C.%n", port);
        return Subcommand.DONE;
    }
}
