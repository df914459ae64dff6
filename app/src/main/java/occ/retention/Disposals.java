package occ.retention;

import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Deciding on what was proposed. Who proposed does not decide (R28). */
public interface Disposals {
    /** What waits for a second person, the oldest first, of what the actor may see and decide. */
    List<Proposal> waiting(Actor actor);

    /** @throws occ.faces.NoSuchRecord if none waits that the actor may see and decide */
    Proposal get(Actor actor, Reference proposal);

    /** What will go, and what stands against it. */
    Going going(Actor actor, Proposal proposal);

    Outcome approve(Actor actor, Reference proposal, String note);

    Outcome refuse(Actor actor, Reference proposal, String note);

    /** What was disposed of, the newest first, of what the actor could see. */
    List<Tombstone> disposed(Actor actor, long skip, int most);

    long countDisposed(Actor actor);

    /** What stands in place of a record, for whoever could see it. The look is in the trail. */
    Optional<Tombstone> tombstone(Actor actor, Reference record);

    record Going(List<Part> parts, List<String> objections) {
        public Going {
            parts = List.copyOf(parts);
            objections = List.copyOf(objections);
        }
    }

    /** A record that goes: the first is what the proposal is about, the others only make sense because of it. */
    record Part(Reference reference, String kind, String name, List<String> held) {
        public Part {
            held = List.copyOf(held);
        }
    }
}
