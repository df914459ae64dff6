package occ.partners;

import java.time.Instant;
import java.util.List;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.pole.StatementId;
import org.jspecify.annotations.Nullable;

/** Something a group depends on, as a person confirmed it, with what it rests on and who works on it already. */
public record Exposure(
        ExposureId id,
        Reference reference,
        ExposureDetails details,
        @Nullable EntityId thing,
        ClassId accessClass,
        String confirmedBy,
        Instant confirmedAt,
        List<StatementId> basis,
        List<Touch> touches) {

    /** A body that works on it already. */
    public record Touch(BodyId body, String key, String name, String words) {}

    public Exposure {
        basis = List.copyOf(basis);
        touches = List.copyOf(touches);
    }

    public ExposureKind kind() {
        return details.kind();
    }

    public String words() {
        return details.words();
    }

    public boolean isTouchedBy(BodyId body) {
        return touches.stream().anyMatch(touch -> touch.body().equals(body));
    }
}
