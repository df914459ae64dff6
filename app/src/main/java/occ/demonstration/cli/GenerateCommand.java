package occ.demonstration.cli;

import java.io.PrintWriter;
import occ.demonstration.World;
import occ.demonstration.WorldSize;
import occ.faces.cli.Subcommand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Component
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Make an invented world in an empty database, or what is missing of one. The same seed makes the same groups.")
class GenerateCommand implements Subcommand {
    private final World world;
    private final WorldSize size;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--groups", description = "How many groups; 150 if not said.")
    private int groups = 150;

    @Option(names = "--seed", description = "Where chance begins; 1 if not said.")
    private long seed = 1;

    GenerateCommand(@Lazy World world, @Lazy WorldSize size) {
        this.world = world;
        this.size = size;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return switch (world.ground(groups, seed)) {
            case EMPTY, UNFINISHED -> make(out);
            case FINISHED -> {
                out.println("These groups are here already.");
                yield DONE;
            }
            case OF_OTHERS -> {
                spec.commandLine()
                        .getErr()
                        .println("People work here already: a made world begins with an empty database.");
                yield NOT_DONE;
            }
        };
    }

    private int make(PrintWriter out) {
        var began = System.nanoTime();
        world.make(groups, seed, done -> report(out, done));
        size.settle();
        out.printf("%d groups in %.1f s%n", groups, (System.nanoTime() - began) / 1e9);
        return DONE;
    }

    private static void report(PrintWriter out, int done) {
        if (done % 100 == 0) {
            out.println(done + " groups");
            out.flush();
        }
    }
}
