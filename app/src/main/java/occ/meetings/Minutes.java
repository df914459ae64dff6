package occ.meetings;

import java.time.Instant;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.kernel.Reference;

/** The minutes of a meeting: drawn up from what was recorded, approved by its chair, and then as they stand. */
public interface Minutes {
    /** What the reader may see, in order. */
    List<Section> of(Actor actor, Meeting meeting);

    /**
     * By another than whoever wrote in them.
     *
     * @throws occ.faces.StaleRecord if the meeting has changed since this version
     */
    Outcome approve(Actor actor, Reference meeting, int version);

    boolean mayApprove(Actor actor, Meeting meeting);

    /** In approved minutes of meetings the actor may read, the newest first. */
    List<Hit> search(Actor actor, String words, int most);

    /** {@code number} counts what its reader sees, from 0, which is the meeting itself. */
    record Section(int number, String title, Marking marking, String handling, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    record Hit(String group, Instant at, String address, String title, String excerpt) {}
}
