package occ.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.Grade;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** The sources, as their controllers read them. Every verb is a line in the controllers' log, which the others see. */
public interface SourceFiles {
    /** How many lodgements wait to be filed. */
    long waiting(Actor actor);

    /** Opens what waits and puts each lodgement to its source, or to a new one if nobody lodged under that reference. */
    Filed file(Actor actor, UnlockKey key);

    Found list(Actor actor, UnlockKey key, int page);

    /** The source of exactly that reference, whatever the case and spaces. */
    Optional<Reference> seek(Actor actor, UnlockKey key, SourceType type, String sourceReference);

    SourceFile get(Actor actor, UnlockKey key, String reference);

    void remark(Actor actor, UnlockKey key, String reference, NewRemark remark);

    /** {@code broken} were changed in the store, and stay where they are; {@code left} wait for the next round. */
    record Filed(int known, int fresh, int broken, long left) {}

    record Found(List<Line> lines, long total) {
        public static final int PAGE = 50;

        public Found {
            lines = List.copyOf(lines);
        }
    }

    record Line(Reference reference, SourceType type, String sourceReference, int reports) {}

    record SourceFile(
            Reference reference,
            SourceType type,
            String sourceReference,
            List<Supplied> supplied,
            List<Remark> remarks) {
        public SourceFile {
            supplied = List.copyOf(supplied);
            remarks = List.copyOf(remarks);
        }
    }

    /** A report it is the source of. {@code known} is whether there is such a report; null where nobody can tell. */
    record Supplied(
            Reference report,
            String particulars,
            String lodgedBy,
            Instant lodgedAt,
            @Nullable Boolean known) {}

    record NewRemark(RemarkKind kind, String text, Grade.@Nullable Source reliability) {}

    record Remark(RemarkKind kind, String text, Grade.@Nullable Source reliability, String by, Instant at) {}

    enum RemarkKind {
        RELIABILITY("Reliability"),
        MOTIVATION("Motivation"),
        RISK("Risk if the source becomes known"),
        OTHER("Other");

        private final String label;

        RemarkKind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
