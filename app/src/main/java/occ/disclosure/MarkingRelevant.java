package occ.disclosure;

import java.util.List;
import occ.audit.HeldText;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Saying which records are relevant to an investigation. */
public interface MarkingRelevant {
    /**
     * What there is to mark under a reference, for whoever may read it.
     *
     * @throws occ.faces.NoSuchRecord if there is none that the actor may see
     */
    Material material(Actor actor, Reference record);

    /** What plans, meetings, bids and exposures say of somebody or something, of what the actor may see. */
    List<HeldText> search(Actor actor, Investigation investigation, String words);

    /** Refused where the description gives something away. */
    Outcome mark(Actor actor, Reference investigation, int version, NewMark asked);

    Outcome withdraw(Actor actor, Reference investigation, int version, Reference mark, String why);

    Outcome decide(
            Actor actor,
            Reference investigation,
            int version,
            Reference mark,
            ProsecutorsDecision decision,
            String words);

    /** The sensitive ones for the disclosure officers of the investigation alone. */
    List<Mark> of(Actor actor, Investigation investigation);

    /** A record to be marked; {@code items} are the numbers of a report's items, of which one may be meant. */
    record Material(Reference record, String name, String address, List<Integer> items) {
        public Material {
            items = List.copyOf(items);
        }
    }
}
