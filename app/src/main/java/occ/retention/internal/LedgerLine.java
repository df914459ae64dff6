package occ.retention.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disposal as the ledger has it: keys, a reference and the schedule, parted by tabs, and nothing of whom. */
record LedgerLine(
        Instant at,
        UUID record,
        String reference,
        @Nullable Short kind,
        short group,
        UUID proposer,
        UUID approver,
        String schedule) {
    private static final String VERSION = "1";
    private static final int PARTS = 9;

    String text() {
        return String.join(
                "\t",
                List.of(
                        VERSION,
                        at.toString(),
                        record.toString(),
                        reference,
                        kind == null ? "-" : String.valueOf(kind),
                        String.valueOf(group),
                        proposer.toString(),
                        approver.toString(),
                        schedule));
    }

    static LedgerLine parse(String line) {
        var parts = line.split("\t", -1);
        if (parts.length != PARTS || !parts[0].equals(VERSION)) {
            throw new IllegalStateException("A line of the ledger of disposals cannot be read: " + line);
        }
        return new LedgerLine(
                Instant.parse(parts[1]),
                UUID.fromString(parts[2]),
                parts[3],
                parts[4].equals("-") ? null : Short.valueOf(parts[4]),
                Short.parseShort(parts[5]),
                UUID.fromString(parts[6]),
                UUID.fromString(parts[7]),
                parts[8]);
    }
}
