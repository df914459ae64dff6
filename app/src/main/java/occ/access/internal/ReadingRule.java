package occ.access.internal;

import java.util.Collections;
import java.util.Map;
import occ.access.AccessClass;
import occ.access.Compartment;
import occ.access.Organisations;
import occ.access.Verb;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;

/** Which classes a standing may read. The whole of idea 2 of the architecture, in one readable list. */
record ReadingRule(Organisations organisations) {
    /** Circles that somebody belongs to by what they do, beside those who were admitted by name. */
    private static final Map<Compartment, Verb> ADMITTING =
            Map.of(Compartment.ORIGINALS, Verb.HANDLE_INTELLIGENCE, Compartment.COVERT, Verb.HANDLE_INTELLIGENCE);

    boolean mayRead(Standing reader, ClassId id, AccessClass row) {
        return reader.holds(Verb.READ_MAP)
                && isCleared(reader, row)
                && isInLine(reader, row)
                && isAdmitted(reader, row)
                && !reader.exclusions().contains(id.value())
                && Collections.disjoint(reader.keptFrom(), row.apart());
    }

    private boolean isCleared(Standing reader, AccessClass row) {
        return reader.service() || reader.clearance().max(row.marking()) == reader.clearance();
    }

    private boolean isInLine(Standing reader, AccessClass row) {
        return reader.service()
                || row.handling() == Handling.P
                || organisations.covers(reader.unit(), row.owner())
                || organisations.covers(row.owner(), reader.unit()) && !isCommand(row);
    }

    // What the command itself holds with conditions does not flow down to every force by standing above it.
    private boolean isCommand(AccessClass row) {
        return organisations.command().id().equals(row.owner());
    }

    private boolean isAdmitted(Standing reader, AccessClass row) {
        var compartment = row.compartment();
        return compartment == null
                || reader.service()
                || compartment.parts().stream().allMatch(part -> isAdmitted(reader, part));
    }

    private static boolean isAdmitted(Standing reader, String part) {
        var verb = ADMITTING.get(new Compartment(part));
        return reader.compartments().contains(part) || verb != null && reader.holds(verb);
    }
}
