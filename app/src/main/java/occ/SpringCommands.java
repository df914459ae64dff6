package occ;

import occ.faces.cli.Subcommand;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands as components of the program, which is started without pages when the first one is called. */
final class SpringCommands implements IFactory, AutoCloseable {
    private @Nullable ConfigurableApplicationContext program;

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return Subcommand.class.isAssignableFrom(type)
                ? started().getBean(type)
                : CommandLine.defaultFactory().create(type);
    }

    private ConfigurableApplicationContext started() {
        if (program == null) {
            program = new SpringApplicationBuilder(OrganisedCrimeCommand.class)
                    .web(WebApplicationType.NONE)
                    .lazyInitialization(true)
                    .run("--occ.database.may-join=true", "--logging.level.occ=warn");
        }
        return program;
    }

    @Override
    public void close() {
        if (program != null) {
            program.close();
        }
    }
}
