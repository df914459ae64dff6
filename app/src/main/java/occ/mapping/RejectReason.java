package occ.mapping;

import java.util.Locale;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import org.jspecify.annotations.Nullable;

/** Why a subject does not go on the map, and where it goes instead. */
public enum RejectReason {
    PRIORITY_INDIVIDUAL("One person, not a group", "Nominate a priority individual", EntityKind.PRIORITY_INDIVIDUAL),
    VULNERABILITY(
            "A weakness that is exploited, not a person or group",
            "Register a vulnerability",
            EntityKind.VULNERABILITY),
    DUPLICATE("It is on the map already", "Go on with the record that exists", null),
    LOCAL_CRIME("Crime, but not organised", "Pass it to local policing", null),
    TOO_LITTLE_INTELLIGENCE("Development ended without enough to score", "Keep it as intelligence", null),
    RECORD_ERROR("It was recorded by mistake", "Nowhere: the record is kept as it stands", null);

    private final String label;
    private final String redirect;
    private final @Nullable EntityKind kind;

    RejectReason(String label, String redirect, @Nullable EntityKind kind) {
        this.label = label;
        this.redirect = redirect;
        this.kind = kind;
    }

    public String label() {
        return label;
    }

    /** What happens to it instead, as an instruction. */
    public String redirect() {
        return redirect;
    }

    /** Nothing is sent to be nominated as what it was nominated as. */
    public boolean isAskedOf(EntityKind nominated) {
        return kind != nominated;
    }

    /** Whether the record named as standing instead fits. Only a duplicate must name one at once. */
    boolean accepts(@Nullable EntityRef instead) {
        if (instead == null) {
            return this != DUPLICATE;
        }
        return this == DUPLICATE ? instead.kind().isSubject() : instead.kind() == kind;
    }

    String expectation() {
        if (this == DUPLICATE) {
            return "Name the record that it duplicates";
        }
        return kind == null
                ? "No other record stands for it"
                : "Name a " + kind.label().toLowerCase(Locale.ROOT);
    }
}
