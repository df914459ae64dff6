package occ.picture;

import java.util.List;
import java.util.stream.Stream;
import occ.access.Compartment;
import occ.kernel.Actor;
import occ.mapping.SubjectState;

/** What a compartment hides of the map, for its sponsor to attest (R51). */
@FunctionalInterface
public interface HiddenSubjects {
    /** Those whose life on the map has not ended, by name. */
    List<Hidden> of(Actor sponsor, Compartment compartment);

    record Hidden(
            String name, String address, SubjectState state, boolean owner, boolean tier, boolean lead, boolean plan) {
        /** What the register does not hold of it, in words. */
        public List<String> lacking() {
            return Stream.of(
                            new Part(owner, "owner"),
                            new Part(tier, "tier"),
                            new Part(lead, "lead officer"),
                            new Part(plan, "plan"))
                    .filter(part -> !part.there())
                    .map(Part::name)
                    .toList();
        }

        private record Part(boolean there, String name) {}
    }
}
