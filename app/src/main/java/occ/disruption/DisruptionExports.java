package occ.disruption;

import java.util.List;
import occ.disruption.Disruptions.Line;
import occ.disruption.Disruptions.Which;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;

/** Taking the list of disruptions out of the system. It is a disclosure, with a reason, and the trail keeps it. */
public interface DisruptionExports {
    /** Without what stands in a compartment: a file goes further than those admitted to it. */
    Export export(Actor actor, Which which, String reason);

    Extent extent(Actor actor, Which which);

    /** As narrow as the narrowest of its lines. */
    record Export(Marking marking, Handling handling, List<Line> lines) {
        public Export {
            lines = List.copyOf(lines);
        }
    }

    /** How many would leave, and how many stay because of a compartment. */
    record Extent(long found, long kept) {}
}
