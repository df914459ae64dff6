package occ.mapping;

import java.util.List;
import occ.kernel.EntityId;

/**
 * The socket through which other modules hold back an archive (R10): open actions, unmoderated disruptions,
 * unreviewed intelligence, live orders. Answer with one sentence for each thing that stands in the way, naming it
 * so that the reader can end it, and with none when nothing does.
 */
public interface ArchiveObjection {
    List<String> objections(EntityId subject);
}
