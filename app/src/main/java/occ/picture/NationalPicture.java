package occ.picture;

import java.util.Map;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;

/** The picture of the country, or with a narrower filter of a region, a force or a theme. */
public interface NationalPicture {
    Picture of(Actor actor, Question question);

    /** {@code chosen} narrows by theme, tier, band, region and place; only what is on the map is counted. */
    record Question(EntityKind kind, Map<Facet, Set<String>> chosen, AsAt asAt) {
        /** The register's filter that lists what the picture counts. */
        public RegisterFilter filter() {
            return new RegisterFilter(kind, "", chosen).with(Facet.STATE, RegisterFilter.statesOnTheMap());
        }
    }
}
