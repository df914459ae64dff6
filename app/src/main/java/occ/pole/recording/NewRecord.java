package occ.pole.recording;

import java.util.List;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;

/**
 * Somebody or something to be put on record, with what is said of them from the first. {@code considered} are those
 * that were shown as possibly the same and of whom the recorder said that it is none.
 */
public record NewRecord(EntityKind kind, List<Said> said, Grounds grounds, List<EntityId> considered) {
    public NewRecord {
        said = List.copyOf(said);
        considered = List.copyOf(considered);
    }
}
