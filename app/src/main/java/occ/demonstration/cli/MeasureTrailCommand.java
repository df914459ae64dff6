package occ.demonstration.cli;

import occ.demonstration.TrailMeasurement;
import occ.faces.cli.Subcommand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Component
@Command(
        name = "measure-trail",
        mixinStandardHelpOptions = true,
        description = "Fill the trail of a made world with invented entries, and say in JSON what it costs.")
class MeasureTrailCommand implements Subcommand {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final TrailMeasurement measurement;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--entries", description = "How many entries to seal and verify; 10,000,000 if not said.")
    private long entries = 10_000_000;

    @Option(names = "--only-append", description = "Add so many entries, and measure nothing.")
    private boolean onlyAppend;

    MeasureTrailCommand(@Lazy TrailMeasurement measurement) {
        this.measurement = measurement;
    }

    @Override
    public Integer call() {
        if (onlyAppend) {
            measurement.append(entries);
        } else {
            spec.commandLine().getOut().println(MAPPER.writeValueAsString(measurement.measure(entries)));
        }
        return DONE;
    }
}
