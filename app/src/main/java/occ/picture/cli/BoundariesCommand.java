package occ.picture.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import occ.faces.cli.Subcommand;
import occ.picture.Boundaries;
import occ.picture.Boundaries.Report;
import occ.reference.Area;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The shapes of force areas, for a map beside the tiles. */
@Component
@Command(
        name = "boundaries",
        mixinStandardHelpOptions = true,
        description = "Import the shapes of force areas, for a map beside the tiles.")
class BoundariesCommand implements Subcommand {
    private final Boundaries boundaries;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BoundariesCommand(@Lazy Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: boundaries import FILE");
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Take the police force areas of a GeoJSON file in degrees, such as the Office for National Statistics"
                        + " publishes. An area taken before is replaced."
            })
    Integer take(@Parameters(paramLabel = "FILE", description = "The GeoJSON file.") Path file) {
        if (!Files.isReadable(file)) {
            return told("There is no file %s that can be read.".formatted(file));
        }
        try {
            report(boundaries.importGeoJson(file));
            return DONE;
        } catch (IllegalArgumentException unusable) {
            return told(unusable.getMessage() + ": nothing was taken.");
        }
    }

    private void report(Report report) {
        var out = spec.commandLine().getOut();
        out.printf("Areas taken: %d.%n", report.taken().size());
        list(out, "In the file and none of ours", report.unknown());
        list(out, "Without a shape, so they stay tiles", names(report.missing()));
        out.flush();
    }

    private static List<String> names(List<Area> areas) {
        return areas.stream().map(Area::name).toList();
    }

    private static void list(PrintWriter out, String what, List<String> names) {
        if (!names.isEmpty()) {
            out.println(what + ": " + names.stream().collect(Collectors.joining(", ")) + ".");
        }
    }

    private Integer told(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return NOT_DONE;
    }
}
