package occ.mapping;

import java.time.LocalDate;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose membership nears its lapse: a review that lets them hold on says why (R46), unless something newer than
 * the last justification is recorded of them. {@code why} is what was said the last time.
 */
public record ToJustify(
        EntityId member,
        Reference reference,
        String name,
        LocalDate lapsesOn,
        int newer,
        @Nullable String why) {
    /** Where the reasons for this member stand in a form. */
    public String field() {
        return "because-" + reference.text();
    }

    public boolean needsWords() {
        return newer == 0;
    }
}
