package occ.deconfliction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** What somebody asked, as they and their supervisor may see it. */
public record Check(Head head, List<Line> lines, Budget budget) {
    public Check {
        lines = List.copyOf(lines);
    }

    /** {@code toldAt} is set when it is asked, whatever is found. */
    public record Head(
            CheckId id,
            Reference reference,
            String askedBy,
            boolean own,
            String supervisor,
            String operation,
            String reason,
            boolean closed,
            int lines,
            Instant at,
            Instant toldAt) {
        public boolean isTold(Instant now) {
            return !now.isBefore(toldAt);
        }
    }

    public record Line(
            UUID id,
            int number,
            Watchable what,
            String typed,
            @Nullable LocalDate day,
            List<Pointer> pointers) {
        public Line {
            pointers = List.copyOf(pointers);
        }
    }

    /**
     * That there is a match, and where to ask. {@code desk} is always the asker's own, as another would tell whose the
     * match is; {@code body} is there only where its owner is open about it.
     */
    public record Pointer(
            String reference,
            Instant at,
            String desk,
            @Nullable String body,
            boolean ended) {}

    public record Budget(int used, int of) {
        public int left() {
            return of - used;
        }
    }
}
