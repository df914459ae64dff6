package occ.partners;

import java.time.Instant;
import java.util.List;
import occ.access.Person;
import occ.kernel.Actor;
import occ.mapping.Recording;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;

/** The senior officers of the command in the regions: one current in each, and a vacancy is an exception (R33). */
public interface EmbeddedOfficers {
    /** Every region with its officer, or since when it has none. */
    List<Post> posts(Actor actor);

    /** Who may be posted to a region. */
    List<Person> candidates(Actor actor, Region region);

    /** Posts somebody, or nobody, in place of the present officer, who hands over in words. */
    Recording<Post> post(Actor actor, Region region, @Nullable Person officer, String handover);

    /** {@code since} is when the officer began or the vacancy did; absent where nobody was ever posted. */
    record Post(
            Region region,
            @Nullable String officer,
            @Nullable Instant since,
            @Nullable String handover,
            @Nullable String handedOverBy) {
        public boolean isVacant() {
            return officer == null;
        }
    }
}
