package occ.pole.pages;

import java.util.List;
import occ.faces.pages.Pages;
import org.jspecify.annotations.Nullable;

/** Every statement there has been, newest first, with what became of it, as far as this page shows them. */
public record HistoryPage(Identity identity, List<Past> past, Pages pages) {

    /** {@code id} is where the line stands on the page, for the fate of another to point at. */
    public record Past(String id, StatementLine line, String learnt, String recordedBy, Fate fate) {}

    /**
     * What became of a statement: it stands, or on some day it was replaced or withdrawn. {@code here} is whether what
     * replaced it is on the same page.
     */
    public record Fate(
            @Nullable String on,
            @Nullable String by,
            @Nullable String reason,
            @Nullable String replacement,
            boolean here) {
        static final Fate STANDS = new Fate(null, null, null, null, false);

        public boolean isStanding() {
            return on == null;
        }

        public boolean isReplaced() {
            return replacement != null;
        }
    }
}
