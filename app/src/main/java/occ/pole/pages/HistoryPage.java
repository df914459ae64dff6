package occ.pole.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every statement there has been, newest first, with what became of it. */
public record HistoryPage(Identity identity, List<Past> past) {

    /** {@code id} is where the line stands on the page, for the fate of another to point at. */
    public record Past(String id, StatementLine line, String learnt, String recordedBy, Fate fate) {}

    /** What became of a statement: it stands, or on some day it was replaced or withdrawn. */
    public record Fate(
            @Nullable String on,
            @Nullable String by,
            @Nullable String reason,
            @Nullable String replacement) {
        static final Fate STANDS = new Fate(null, null, null, null);

        public boolean isStanding() {
            return on == null;
        }

        public boolean isReplaced() {
            return replacement != null;
        }
    }
}
