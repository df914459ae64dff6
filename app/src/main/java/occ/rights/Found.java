package occ.rights;

import java.util.Optional;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A record that may tell of the requester, with its text as it stood when it was added. {@code entity} is absent for an
 * item of a report, and {@code item} for an entity. {@code barred} says that to tell of it may be an offence: it comes from
 * a suspicious activity report (R36; Proceeds of Crime Act 2002, sections 333A and 342).
 */
public record Found(
        int number,
        Reference record,
        @Nullable EntityId entity,
        @Nullable Integer item,
        String name,
        String text,
        ClassId accessClass,
        boolean barred,
        @Nullable Ruling ruling) {

    public Found numbered(int next) {
        return new Found(next, record, entity, item, name, text, accessClass, barred, ruling);
    }

    public boolean isDecided() {
        return ruling != null;
    }

    /** What the requester gets of it, if anything. */
    public Optional<String> released() {
        return Optional.ofNullable(ruling)
                .filter(one -> one.decision().shows())
                .map(one -> one.decision() == Decision.REDACT ? Redaction.of(text, one.cuts()) : text);
    }
}
