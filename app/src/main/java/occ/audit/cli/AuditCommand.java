package occ.audit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import occ.audit.Sealing;
import occ.audit.TrailExport;
import occ.audit.TrailProofs;
import occ.audit.TrailProofs.Proof;
import occ.audit.Verification;
import occ.audit.Verification.Sound;
import occ.audit.Verification.Unsound;
import occ.faces.cli.Subcommand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The trail: who verifies it need not trust this program, and can take the files elsewhere. */
@Component
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Seal, verify, export and prove the trail of who saw and changed what.",
        footer = {"", "Ends with 0 where all is right, with 1 where something is wrong or could not be done."})
class AuditCommand implements Subcommand {
    private final Sealing sealing;
    private final Verification verification;
    private final TrailExport exporting;
    private final TrailProofs proofs;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AuditCommand(
            @Lazy Sealing sealing,
            @Lazy Verification verification,
            @Lazy TrailExport exporting,
            @Lazy TrailProofs proofs) {
        this.sealing = sealing;
        this.verification = verification;
        this.exporting = exporting;
        this.proofs = proofs;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: audit verify, seal, export, prove or prove-consistency");
    }

    @Command(
            name = "seal",
            mixinStandardHelpOptions = true,
            description = "Seal what waits, and give the new head to the witnesses.")
    Integer seal() {
        var sealed = sealing.seal();
        out("Sealed %,d entries; %,d are sealed in all.", sealed.entries(), sealed.size());
        return DONE;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Read every sealed entry and compare it with the tree, the signed heads and the witnesses.")
    Integer verify(
            @Option(
                            names = "--head",
                            paramLabel = "FILE",
                            description = "A head that somebody else kept, which must be one of this trail's.")
                    List<Path> kept) {
        return switch (verification.verify(read(kept))) {
            case Sound sound -> told(sound);
            case Unsound unsound -> told(unsound);
        };
    }

    private List<String> read(List<Path> kept) {
        var notes = new ArrayList<String>();
        for (var file : kept == null ? List.<Path>of() : kept) {
            if (!Files.isReadable(file)) {
                throw new ParameterException(spec.commandLine(), "There is no file that can be read at " + file);
            }
            try {
                notes.add(Files.readString(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return notes;
    }

    private int told(Sound sound) {
        out("The trail is complete and untouched.");
        out(
                "Checked: %,d sealed entries and %,d signed heads in %s.",
                sound.entries(), sound.heads(), seconds(sound.took()));
        out("Not sealed yet, and not checked: %,d entries.", sound.waiting());
        out(
                sound.witnesses().isEmpty()
                        ? "Witnesses: none has a head. Whoever holds the signing key could rewrite this trail unseen."
                        : "Witnesses: " + String.join("; ", sound.witnesses()) + ".");
        return DONE;
    }

    private int told(Unsound unsound) {
        out("THE TRAIL IS NOT AS IT WAS SEALED.");
        out("First found: %s.", unsound.fault());
        out("Right before that: %,d entries, in %s.", unsound.checked(), seconds(unsound.took()));
        out("What to do: %s", unsound.whatToDo());
        return NOT_DONE;
    }

    private static String seconds(Duration took) {
        return "%.1f s".formatted(took.toMillis() / 1e3);
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write the sealed trail into a folder, with a verifier that needs a JDK and nothing else.")
    Integer export(@Parameters(paramLabel = "FOLDER", description = "An empty folder, or a new one.") Path folder) {
        return switch (exporting.export(folder)) {
            case TrailExport.Written(var entries, var heads) -> {
                out("Written: %,d entries and %,d heads in %s.", entries, heads, folder.toAbsolutePath());
                out(
                        "To check it anywhere: java Verify.java . in that folder, or with a head of the witness's own behind it.");
                yield DONE;
            }
            case TrailExport.Refused(var sentence) -> refused(sentence);
        };
    }

    @Command(
            name = "prove",
            mixinStandardHelpOptions = true,
            description = "Print a proof that an entry stands in the trail (C2SP tlog-proof).")
    Integer prove(@Parameters(paramLabel = "ENTRY", description = "Its number or its key.") String entry) {
        return printed(proofs.inclusion(entry));
    }

    @Command(
            name = "prove-consistency",
            mixinStandardHelpOptions = true,
            description = "Print a proof that the trail at one head is how it begins at a later one.")
    Integer proveConsistency(
            @Parameters(paramLabel = "A", description = "Entries at the earlier head.") long old,
            @Parameters(paramLabel = "B", description = "Entries at the later head.") long size) {
        return printed(proofs.consistency(old, size));
    }

    private int printed(Proof proof) {
        return switch (proof) {
            case TrailProofs.Given(var text) -> {
                spec.commandLine().getOut().print(text);
                spec.commandLine().getOut().flush();
                yield DONE;
            }
            case TrailProofs.Refused(var sentence) -> refused(sentence);
        };
    }

    private int refused(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence + ".");
        err.flush();
        return NOT_DONE;
    }

    private void out(String line, Object... values) {
        var out = spec.commandLine().getOut();
        out.println(values.length == 0 ? line : line.formatted(values));
        out.flush();
    }
}
