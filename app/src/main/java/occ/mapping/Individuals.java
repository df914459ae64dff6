package occ.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Reference;
import occ.pole.DataSubjectCategory;
import org.jspecify.annotations.Nullable;

/** The people behind priority individuals. Who one is, is a statement like any other. */
public interface Individuals {
    /** Whom a priority individual is, as known then: none where the reader may not see the person. */
    Optional<Behind> behind(Actor actor, EntityRef individual, AsAt asAt);

    record Behind(
            EntityRef person,
            Reference reference,
            String name,
            @Nullable DataSubjectCategory heldAs,
            Grade grade,
            @Nullable String whereNow,
            boolean child,
            List<Belonging> groups) {
        public Behind {
            groups = List.copyOf(groups);
        }
    }

    /** A group the person is said to belong to, of those the reader may see. */
    record Belonging(Reference group, String name, Membership membership) {
        public @Nullable LocalDate since() {
            return membership.held().from();
        }
    }
}
