package occ.pole;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import org.jspecify.annotations.Nullable;

/** The one duplicate finder. It proposes, says why, and shows only what the asker may see; a person decides. */
public interface Duplicates {
    /** Best first. */
    List<Hit> of(Actor actor, Probe probe);

    /** What is known of the thing asked about. Neither ethnicity nor anything like it is asked (R43). */
    record Probe(EntityKind kind, String name, @Nullable LocalDate birthDate, List<Known> identifiers) {}

    record Known(Predicate predicate, String canonical) {
        public String words() {
            return predicate.label() + " " + predicate.display(canonical);
        }
    }

    /** {@code likeness} from 0 to 1; {@code because} in words. */
    record Hit(EntityRef entity, String reference, String name, double likeness, List<String> because) {}
}
