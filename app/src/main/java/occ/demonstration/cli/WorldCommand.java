package occ.demonstration.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import occ.demonstration.WorldSize;
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
        name = "world",
        mixinStandardHelpOptions = true,
        description = "Say in JSON what the program stands on and how much the database holds.")
class WorldCommand implements Subcommand {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final WorldSize size;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--settle", description = "First let the database tidy up and look at its data.")
    private boolean settle;

    WorldCommand(@Lazy WorldSize size) {
        this.size = size;
    }

    @Override
    public Integer call() {
        if (settle) {
            size.settle();
        }
        var said = new LinkedHashMap<String, Map<String, ?>>();
        said.put("versions", size.versions());
        said.put("world", size.counts());
        spec.commandLine().getOut().println(MAPPER.writeValueAsString(said));
        return DONE;
    }
}
