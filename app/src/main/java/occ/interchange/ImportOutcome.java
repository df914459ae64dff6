package occ.interchange;

import java.util.List;

/** What came of a deed with an import. */
public sealed interface ImportOutcome {
    record Done(Import changed) implements ImportOutcome {}

    record Refused(String sentence) implements ImportOutcome {}

    /** It cannot be undone while these rest on it. */
    record RestedOn(List<Dependant> dependants) implements ImportOutcome {
        public RestedOn {
            dependants = List.copyOf(dependants);
        }
    }
}
