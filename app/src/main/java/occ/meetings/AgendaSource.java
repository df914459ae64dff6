package occ.meetings;

import java.util.List;
import occ.kernel.Actor;

/**
 * The socket through which a module puts things on agendas. It answers in the present transaction with what the actor may
 * see, by the classes of rows and by nothing else: two readers of one class are answered alike. Nothing from a compartment
 * goes into a paper, as papers and minutes are overt (R19).
 */
public interface AgendaSource {
    /** Its name in what is kept, such as {@code bids.tabled}. */
    String key();

    /** Where its items stand on an agenda, in steps of ten. */
    int order();

    boolean serves(MeetingGroup group);

    List<Proposal> proposals(Actor actor, Sitting sitting);

    /** What is to be said of an item now. Nothing is left where it is gone. */
    List<Part> papers(Actor actor, Sitting sitting, String record);
}
