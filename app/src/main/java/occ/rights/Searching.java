package occ.rights;

import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.Reference;

/**
 * Finding what is held, and deciding record by record. The search is overt: what stands in a compartment is not there,
 * not even for its members, because an answer goes to the public. Its holders are asked instead ({@link Holders}).
 */
public interface Searching {
    /** Everything that answers to the requester's names and numbers, and to {@code also}, which may be empty. */
    List<Hit> search(Actor actor, RightsCase about, String also);

    /** Adds records to the case with their text as it stands. Those that are in it already are left as they are. */
    Outcome add(Actor actor, Reference reference, int version, List<Reference> records);

    List<Found> found(Actor actor, RightsCase about);

    /** Where the record itself is read. */
    String address(Actor actor, Found found);

    Optional<Found> found(Actor actor, RightsCase about, int number);

    Outcome decide(Actor actor, Reference reference, int version, int number, Ruling ruling);

    /** What may have to come out: names and numbers of others, and words that may betray a source. Advice only. */
    List<Hint> hints(Actor actor, RightsCase about, Found found);

    /** {@code inCase} says that it has been added. */
    record Hit(Reference record, String kind, String name, String because, String address, boolean inCase) {}

    /** A passage, and why it is pointed out. */
    record Hint(Stretch stretch, String text, Kind kind, String because) {}

    enum Kind {
        OTHER_PERSON("Of somebody else"),
        SOURCE("May betray a source");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
