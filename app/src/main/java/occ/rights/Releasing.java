package occ.rights;

import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** From a draft to what was sent. Nothing leaves that its approver did not read to the letter. */
public interface Releasing {
    /** Exactly what the requester would get now. */
    String preview(Actor actor, RightsCase about);

    /** Sends the draft for approval. Refused while a record is undecided or a question to the requester is open. */
    Outcome submit(Actor actor, Reference reference, int version);

    /** By another person, who can read all of it; what is approved is kept. */
    Outcome approve(Actor actor, Reference reference, int version);

    Outcome sendBack(Actor actor, Reference reference, int version, String why);

    /** Notes that it was sent: a disclosure in the trail, with to whom. */
    Outcome send(Actor actor, Reference reference, int version, String how);

    /** What was approved, in its very words. A look for the trail. */
    Optional<Release> release(Actor actor, RightsCase about);

    /** The same, taken as a file. An export for the trail. */
    Optional<Release> take(Actor actor, RightsCase about);
}
