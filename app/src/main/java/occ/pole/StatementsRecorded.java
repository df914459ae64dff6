package occ.pole;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/** Something was newly said of these. For those who compare what is said. */
public record StatementsRecorded(Actor by, List<EntityId> subjects) {
    public StatementsRecorded {
        subjects = List.copyOf(subjects);
    }
}
