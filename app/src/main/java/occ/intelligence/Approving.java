package occ.intelligence;

import occ.kernel.Actor;
import occ.kernel.Reference;

/** The second person's decision. Until it is made nobody outside the unit reads a word. */
public interface Approving {
    /** Refused to whoever entered or sanitised it (R03), and while anything is missing that a report needs (R17, R18). */
    Outcome approve(Actor actor, Reference report, int version);

    /** Back to the workbench, saying why. */
    Outcome sendBack(Actor actor, Reference report, int version, String reason);
}
