package occ.intelligence;

import java.util.List;
import occ.files.OpenFile;
import occ.files.Received.Ready;
import occ.files.StoredFile;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Files attached to a report. They are of the original: the unit and the author see them, and nobody else. */
public interface Attachments {
    /** By the author while it is a draft, and by the unit that holds it. */
    void attach(Actor actor, Reference report, Ready file);

    List<StoredFile> of(Actor actor, Report report);

    /** Appended to the trail; whoever asks closes it. */
    OpenFile open(Actor actor, Reference report, Reference file);
}
