package occ.rights;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.pole.Statement;

/** Carrying out what was granted: corrections as statements are corrected, restriction as a flag for all to see. */
public interface Correcting {
    /** What is said now of the entities of the case, which may be corrected. */
    List<Line> statements(Actor actor, RightsCase about);

    /** A better statement in the place of one, with the request as its source. */
    Outcome correct(Actor actor, Reference reference, int version, Reference statement, String value);

    Outcome withdraw(Actor actor, Reference reference, int version, Reference statement);

    /** Flags the records of a granted request: their use is restricted (section 47). */
    Outcome restrict(Actor actor, Reference reference, int version);

    /** Hands the records of a granted request over to be disposed of: {@link ErasureGranted} is told. */
    Outcome erase(Actor actor, Reference reference, int version);

    /** {@code entity} is what it is said of. */
    record Line(Reference entity, String name, Statement statement) {}
}
