package occ.intelligence;

import occ.kernel.Grade;
import occ.kernel.Grade.Information;
import org.jspecify.annotations.Nullable;

/** How one item is known, and how it may be handled: code P without conditions, code C with them (R18). */
public record Handling(Information information, @Nullable Conditions conditions) {

    public Grade.Handling code() {
        return conditions == null ? Grade.Handling.P : Grade.Handling.C;
    }

    public boolean isCovert() {
        return conditions != null && conditions.action().isCovert();
    }

    public boolean asksTheOriginator() {
        return conditions != null && conditions.sanitisation() == SanitisationCode.S2;
    }

    /** Whether it may be told that the item was left out of something. */
    public boolean mayBeMentioned() {
        return conditions == null || conditions.mayBeMentioned();
    }
}
