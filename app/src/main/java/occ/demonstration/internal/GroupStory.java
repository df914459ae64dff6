package occ.demonstration.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import occ.kernel.Theme;
import occ.mapping.CrimeType;

/**
 * The life of one invented group, before it is played. {@code menace} from 0 to 1 is how dangerous it is meant to be;
 * {@code place} is the key of a force or other tile.
 */
record GroupStory(
        int number,
        String name,
        String place,
        Theme theme,
        List<Theme> themes,
        List<CrimeType> crimes,
        List<String> countries,
        Instant nominated,
        Ending ending,
        Set<Flaw> flaws,
        double menace,
        List<MemberPlan> members) {

    boolean has(Flaw flaw) {
        return flaws.contains(flaw);
    }
}
