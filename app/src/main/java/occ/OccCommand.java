package occ;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import occ.faces.NoSuchRecord;
import occ.faces.NotAllowed;
import occ.faces.cli.Subcommand;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands above all commands. Which there are, the modules say: each is a {@link Subcommand} of theirs. */
@Command(
        name = "occ",
        description = "Organised Crime Command.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {HelpCommand.class, Serve.class})
final class OccCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Every command is listed, and only the one that the words ask for is made: that may start the program. */
    static CommandLine withAll(List<String> words, IFactory factory) {
        var line = new CommandLine(new OccCommand(), factory);
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Subcommand.class));
        scanner.findCandidateComponents(OccCommand.class.getPackageName()).stream()
                .map(AnnotatedBeanDefinition.class::cast)
                .map(found -> found.getMetadata().getClassName())
                .sorted()
                .map(name -> ClassUtils.resolveClassName(name, null))
                .forEach(type -> line.addSubcommand(words.contains(name(type)) ? type : listed(type)));
        return line.setExecutionExceptionHandler((problem, called, parsed) -> told(problem, called.getErr()));
    }

    private static String name(Class<?> type) {
        return said(type).name();
    }

    private static CommandSpec listed(Class<?> type) {
        var listed = CommandSpec.create().name(name(type));
        listed.usageMessage().description(said(type).description());
        return listed;
    }

    private static Command said(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(Command.class), type.getName());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command");
    }

    private static int told(Exception problem, PrintWriter out) throws Exception {
        if (problem instanceof NoSuchRecord || problem instanceof NotAllowed) {
            out.println("There is no such thing, or not for this person.");
            return Subcommand.NOT_DONE;
        }
        throw problem;
    }
}
