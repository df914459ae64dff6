package occ.demonstration.cli;

import java.io.PrintWriter;
import occ.demonstration.Many;
import occ.demonstration.World;
import occ.demonstration.WorldSize;
import occ.faces.cli.Subcommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Adds records of one kind in national numbers to a world that was invented. */
abstract class GenerateMany implements Subcommand {
    private final World world;
    private final Many many;
    private final WorldSize size;
    private final String what;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--seed", description = "Where chance begins; 1 if not said.")
    private long seed = 1;

    GenerateMany(World world, Many many, WorldSize size, String what) {
        this.world = world;
        this.many = many;
        this.size = size;
        this.what = what;
    }

    abstract int count();

    /** After how many it says how far it is. */
    abstract int toldEvery();

    @Override
    public Integer call() {
        return switch (world.ground(1, seed)) {
            case UNFINISHED, FINISHED -> add(spec.commandLine().getOut());
            case EMPTY, OF_OTHERS -> {
                spec.commandLine().getErr().println("They are invented in an invented world alone: make one first.");
                yield NOT_DONE;
            }
        };
    }

    private int add(PrintWriter out) {
        var began = System.nanoTime();
        many.add(count(), seed, done -> {
            if (done % toldEvery() == 0) {
                out.println(done + " " + what);
                out.flush();
            }
        });
        size.settle();
        out.printf("%d %s in %.1f s%n", count(), what, (System.nanoTime() - began) / 1e9);
        return DONE;
    }
}
