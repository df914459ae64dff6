package occ.demonstration.cli;

import occ.demonstration.ManyDisruptions;
import occ.demonstration.World;
import occ.demonstration.WorldSize;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Component
@Command(
        name = "generate-disruptions",
        mixinStandardHelpOptions = true,
        description = "Add disruptions in national numbers to an invented world, for measuring.")
class GenerateDisruptionsCommand extends GenerateMany {
    @Option(names = "--disruptions", description = "How many; 50,000 if not said.")
    private int disruptions = 50_000;

    GenerateDisruptionsCommand(@Lazy World world, @Lazy ManyDisruptions many, @Lazy WorldSize size) {
        super(world, many, size, "disruptions");
    }

    @Override
    int count() {
        return disruptions;
    }

    @Override
    int toldEvery() {
        return 10_000;
    }
}
