package occ.deconfliction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.kernel.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A match as one desk sees it. {@code owned} is there for the owner's side and the national desk; {@code asked} for the
 * side that asked. What the other knows is in neither.
 */
public record Hit(
        Head head, @Nullable Owned owned, @Nullable AskedFor asked, List<Step> steps) {
    public Hit {
        steps = List.copyOf(steps);
    }

    public record Head(
            HitId id,
            String reference,
            Side side,
            int version,
            Instant at,
            Instant dueAt,
            @Nullable Instant escalatedAt,
            @Nullable Instant endedAt,
            @Nullable Settled outcome) {
        public boolean isOpen() {
            return endedAt == null;
        }

        public boolean isLate(Instant now) {
            return isOpen() && !now.isBefore(dueAt);
        }

        /** Refused, or not settled in time: the national desk has it as well. */
        public boolean isEscalated(Instant now) {
            return isOpen() && (escalatedAt != null || isLate(now));
        }
    }

    /** What of the owner's was met, by whom, and how much the asker's side is told. */
    public record Owned(
            Watchable what,
            String how,
            String owner,
            @Nullable RecordOf record,
            Level level,
            boolean released,
            @Nullable Asker asker) {
        public Optional<RecordOf> met() {
            return Optional.ofNullable(record);
        }
    }

    public record RecordOf(EntityKind kind, String reference) {}

    public record Asker(
            String name,
            String unit,
            @Nullable String supervisor,
            @Nullable String operation) {}

    /** What of one's own it is about: the check of an officer, or a record. */
    public record AskedFor(
            String officer,
            @Nullable String check,
            @Nullable RecordOf record,
            @Nullable String body) {}

    public record Step(
            Instant at,
            Side side,
            Kind kind,
            String words,
            @Nullable Settled outcome) {
        public enum Kind {
            MESSAGE,
            RELEASED,
            SETTLED
        }
    }
}
