package occ.demonstration.cli;

import occ.demonstration.ManyReports;
import occ.demonstration.World;
import occ.demonstration.WorldSize;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Component
@Command(
        name = "generate-reports",
        mixinStandardHelpOptions = true,
        description = "Add intelligence reports in national numbers to an invented world, for measuring.")
class GenerateReportsCommand extends GenerateMany {
    @Option(names = "--reports", description = "How many; 1,000,000 if not said.")
    private int reports = 1_000_000;

    GenerateReportsCommand(@Lazy World world, @Lazy ManyReports many, @Lazy WorldSize size) {
        super(world, many, size, "reports");
    }

    @Override
    int count() {
        return reports;
    }

    @Override
    int toldEvery() {
        return 100_000;
    }
}
