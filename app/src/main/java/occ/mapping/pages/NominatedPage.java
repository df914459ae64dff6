package occ.mapping.pages;

import occ.kernel.EntityKind;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/** Confirms a nomination: {@code who} must act next, and by when. */
public record NominatedPage(
        Subject subject, @Nullable String who, @Nullable String by) {
    /** Of a vulnerability nothing more is asked. */
    public boolean mayBeCompleted() {
        return subject.ref().kind() != EntityKind.VULNERABILITY;
    }

    public String open() {
        return subject.ref().kind() == EntityKind.GROUP
                ? "the definition test, crimes and territory"
                : "the definition test and crimes";
    }
}
