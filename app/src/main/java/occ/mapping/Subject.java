package occ.mapping;

import java.time.Instant;
import java.util.List;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityRef;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Theme;

/**
 * A group, priority individual or vulnerability as it stands. {@code place} is the key of a force or other tile of the
 * picture; {@code area} is the organisation whose verbs reach it: that force, or the command where there is none.
 * {@code version} counts changes of standing, for telling a stale form.
 */
public record Subject(
        EntityRef ref,
        Reference reference,
        ClassId accessClass,
        String name,
        SubjectState state,
        Instant since,
        Theme primaryTheme,
        List<Theme> themes,
        List<CrimeType> crimes,
        String place,
        List<String> countries,
        OrganisationId nominatedBy,
        OrganisationId area,
        Instant openedAt,
        int version) {

    public EntityId id() {
        return ref.id();
    }

    public String address() {
        return SubjectAddress.of(ref.kind(), reference);
    }

    /** As a change of state leaves it. */
    public Subject next(SubjectState state, Instant since) {
        return new Subject(
                ref,
                reference,
                accessClass,
                name,
                state,
                since,
                primaryTheme,
                themes,
                crimes,
                place,
                countries,
                nominatedBy,
                area,
                openedAt,
                version + 1);
    }
}
