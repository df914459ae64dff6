package occ.interchange.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import occ.access.Organisations;
import occ.faces.cli.Subcommand;
import occ.interchange.Import;
import occ.interchange.ImportOutcome;
import occ.interchange.Imports;
import occ.interchange.NewImport;
import occ.interchange.returns.UploadedFile;
import occ.kernel.Actor;
import occ.kernel.Grade;
import occ.pole.SourceKind;
import occ.reference.Area;
import occ.reference.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A return in one go: uploaded by one person, accepted by another; or an earlier one undone. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Import a mapping return, or undo an import.",
        footer = {
            "",
            "Passwords are asked for, or taken from OCC_PASSWORD (of --as) and OCC_ACCEPT_PASSWORD (of --accept-as)."
        })
class ImportCommand implements Subcommand {
    private final Imports imports;
    private final Persons persons;
    private final Organisations organisations;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files, an archive or a folder of a return.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--as", required = true, paramLabel = "NAME", description = "Sign-in name of who does it.")
    private String as = "";

    @Option(
            names = "--accept-as",
            paramLabel = "NAME",
            description = "Sign-in name of the second person. Without one the import waits for acceptance.")
    private @Nullable String acceptAs;

    @Option(
            names = "--grade",
            arity = "1..2",
            paramLabel = "GRADE",
            description = "3x5x2 grade of all of it, such as 2D P. Not graded where not said.")
    private List<String> grade = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "TITLE",
            description = "Title of the source. The name of the first file or folder if not said.")
    private @Nullable String source;

    @Option(
            names = "--place",
            paramLabel = "KEY",
            description = "Force or other place of groups that name none. The person's own force if not said.")
    private @Nullable String place;

    @Option(names = "--purpose", paramLabel = "WORDS", description = "Why, for the trail.")
    private @Nullable String purpose;

    @Option(names = "--rejects", paramLabel = "FILE", description = "Where the file of what was left out is written.")
    private Path rejects = Path.of("import-rejects.csv");

    @Option(names = "--dry-run", description = "Read and check only: nothing is kept waiting.")
    private boolean dryRun;

    @Option(names = "--undo", paramLabel = "REFERENCE", description = "Undo this import instead.")
    private @Nullable String undo;

    ImportCommand(@Lazy Imports imports, @Lazy Persons persons, @Lazy Organisations organisations) {
        this.imports = imports;
        this.persons = persons;
        this.organisations = organisations;
    }

    @Override
    public Integer call() throws IOException {
        var person = persons.signedIn(as, Persons.OWN);
        if (person.isEmpty()) {
            return told("%s could not be signed in: set %s, or type the password".formatted(as, Persons.OWN));
        }
        return undo == null ? bringIn(person.get()) : undone(person.get(), undo);
    }

    private int bringIn(Actor uploader) throws IOException {
        handBack();
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name the files of the return");
        }
        var uploaded = imports.upload(uploader, asked(uploader));
        Report.of(uploaded, out());
        Files.writeString(rejects, imports.rejectFile(uploader, uploaded.reference()));
        out().println("What was left out or noticed: " + rejects.toAbsolutePath());
        if (dryRun) {
            imports.withdraw(uploader, uploaded.reference());
            out().println("Nothing was recorded.");
            return DONE;
        }
        return switch (imports.askForAcceptance(uploader, uploaded.reference())) {
            case ImportOutcome.Done(var asked) -> accepted(asked);
            case ImportOutcome.Refused(var sentence) -> told(sentence);
            case ImportOutcome.RestedOn _ -> throw new IllegalStateException("Nothing rests on what is not there");
        };
    }

    private int accepted(Import asked) {
        if (acceptAs == null) {
            out().println(asked.reference() + " waits for acceptance by a second person.");
            return DONE;
        }
        var second = persons.signedIn(acceptAs, Persons.SECOND);
        if (second.isEmpty()) {
            return told("%s could not be signed in: set %s. The import waits".formatted(acceptAs, Persons.SECOND));
        }
        return switch (imports.accept(second.get(), asked.reference(), new Watching(out()))) {
            case ImportOutcome.Done(var applied) -> {
                Report.of(applied, out());
                yield DONE;
            }
            case ImportOutcome.Refused(var sentence) -> told(sentence);
            case ImportOutcome.RestedOn _ -> throw new IllegalStateException("Nothing rests on what is not there");
        };
    }

    private int undone(Actor actor, String reference) {
        return switch (imports.undo(actor, reference, why("Undone from the command line"), new Watching(out()))) {
            case ImportOutcome.Done(var undone) -> {
                Report.of(undone, out());
                yield DONE;
            }
            case ImportOutcome.Refused(var sentence) -> told(sentence);
            case ImportOutcome.RestedOn(var dependants) -> {
                dependants.forEach(
                        each -> out().println("%s (%s): %s".formatted(each.title(), each.href(), each.because())));
                yield told("It cannot be undone while these rest on it");
            }
        };
    }

    /** A grade takes one word or two: where the second is no handling code, it was a file. */
    private void handBack() {
        if (grade.size() > 1 && !grade.getLast().matches("[PCpc]")) {
            files.add(Path.of(grade.removeLast()));
        }
    }

    private NewImport asked(Actor uploader) {
        var read = readable();
        var title = source == null ? nameOf(files.getFirst()) : source;
        return new NewImport(
                read,
                title,
                SourceKind.OFFICIAL,
                grade(),
                area(uploader).orElse(null),
                null,
                why("Mapping return, from the command line"));
    }

    private List<UploadedFile> readable() {
        for (var named : files) {
            if (!Files.isReadable(named)) {
                throw new ParameterException(spec.commandLine(), "There is no file that could be read at " + named);
            }
        }
        var read = ReturnFiles.of(files);
        if (read.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There is no file in " + files.getFirst());
        }
        return read;
    }

    /** Also of a folder named as “.” or with a slash at its end. */
    private static String nameOf(Path named) {
        return UploadedFile.lastPart(named.toAbsolutePath().normalize().toString());
    }

    private Grade grade() {
        if (grade.isEmpty()) {
            return Grade.NOT_GRADED;
        }
        return Grade.parse(String.join(" ", grade))
                .orElseThrow(reason -> new ParameterException(spec.commandLine(), reason));
    }

    private Optional<Area> area(Actor uploader) {
        if (place != null) {
            return Optional.of(Areas.standard()
                    .named(place)
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), "No place is called " + place)));
        }
        var key = organisations.get(uploader.unit()).key();
        return Areas.standard().withKey(key.substring(key.indexOf(':') + 1));
    }

    private String why(String standard) {
        return purpose == null ? standard : purpose;
    }

    private int told(String sentence) {
        spec.commandLine().getErr().println(sentence + ".");
        return NOT_DONE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
