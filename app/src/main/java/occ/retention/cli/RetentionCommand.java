package occ.retention.cli;

import occ.faces.cli.Subcommand;
import occ.retention.Clearing;
import occ.retention.DisposalLedger;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What whoever runs the program does after disposals, and after restoring a backup. */
@Component
@Command(
        name = "retention",
        mixinStandardHelpOptions = true,
        description = "Erase from disk what was disposed of, and dispose again of what a restored backup brought back.",
        footer = {"", "Ends with 0 where all is done, with 1 where something is left to do."})
class RetentionCommand implements Subcommand {
    private final Clearing clearing;
    private final DisposalLedger ledger;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RetentionCommand(@Lazy Clearing clearing, @Lazy DisposalLedger ledger) {
        this.clearing = clearing;
        this.ledger = ledger;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: retention replay, or erase-from-disk");
    }

    @Command(
            name = "replay",
            mixinStandardHelpOptions = true,
            description = "Compare the ledger of disposals with the database, and dispose again of what came back.")
    Integer replay(
            @Option(
                            names = "--begin-anew",
                            description = "The ledger is lost and this database is no restored backup: write it anew.")
                    boolean anew) {
        if (anew) {
            out("Wrote a new ledger of %,d disposals.", ledger.beginAnew());
            return DONE;
        }
        var replayed = ledger.replay();
        out(
                "Disposed again of %,d records that had come back; wrote %,d lines that the ledger lacked.",
                replayed.again(), replayed.written());
        return DONE;
    }

    @Command(
            name = "erase-from-disk",
            mixinStandardHelpOptions = true,
            description = "Write anew every table from which something was disposed of. Each is locked meanwhile.")
    Integer eraseFromDisk() {
        var report = clearing.run();
        out("Wrote %,d tables anew behind %,d disposals.", report.tables(), report.tombstones());
        report.left().forEach(left -> out("Left to do: %s", left));
        return report.isWhole() ? DONE : NOT_DONE;
    }

    private void out(String words, Object... values) {
        spec.commandLine().getOut().println(words.formatted(values));
    }
}
