package occ.disclosure;

import java.time.Instant;
import java.util.UUID;
import occ.disclosure.Schedule.Kind;
import occ.kernel.Identifier;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** A record marked as relevant, and what the prosecutor decided of it. */
public record Mark(
        Id id,
        Reference reference,
        NewMark marked,
        String by,
        Instant at,
        @Nullable String withdrawn,
        @Nullable Decided decided) {

    public record Id(UUID value) implements Identifier {}

    public record Decided(ProsecutorsDecision decision, String words, Instant at) {}

    public Reference record() {
        return marked.record();
    }

    public boolean isSensitive() {
        return marked.sensitivity() != null;
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** Whether the disclosure officer's report speaks of it. */
    public boolean isToReport() {
        return marked.undermines() != null || marked.presumption() != null;
    }

    public boolean isOn(Kind kind) {
        return switch (kind) {
            case MG6C -> !isSensitive();
            case MG6D -> isSensitive();
            case MG6E -> isToReport();
        };
    }
}
