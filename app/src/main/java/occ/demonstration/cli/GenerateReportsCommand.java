package occ.demonstration.cli;

import java.io.PrintWriter;
import occ.demonstration.ManyReports;
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
        name = "generate-reports",
        mixinStandardHelpOptions = true,
        description = "Add intelligence reports in national numbers to an invented world, for measuring.")
class GenerateReportsCommand implements Subcommand {
    private static final int TOLD_EVERY = 100_000;

    private final World world;
    private final ManyReports many;
    private final WorldSize size;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--reports", description = "How many reports; 1,000,000 if not said.")
    private int reports = 1_000_000;

    @Option(names = "--seed", description = "Where chance begins; 1 if not said.")
    private long seed = 1;

    GenerateReportsCommand(@Lazy World world, @Lazy ManyReports many, @Lazy WorldSize size) {
        this.world = world;
        this.many = many;
        this.size = size;
    }

    @Override
    public Integer call() {
        return switch (world.ground(1, seed)) {
            case UNFINISHED, FINISHED -> add(spec.commandLine().getOut());
            case EMPTY, OF_OTHERS -> {
                spec.commandLine().getErr().println("Reports are invented in an invented world alone: make one first.");
                yield NOT_DONE;
            }
        };
    }

    private int add(PrintWriter out) {
        var began = System.nanoTime();
        many.add(reports, seed, done -> {
            if (done % TOLD_EVERY == 0) {
                out.println(done + " reports");
                out.flush();
            }
        });
        size.settle();
        out.printf("%d reports in %.1f s%n", reports, (System.nanoTime() - began) / 1e9);
        return DONE;
    }
}
