package occ.files;

import java.util.Collection;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.ClassId;

/**
 * Files kept with records. Who may attach, read or dispose of one is decided by the module whose record it belongs to;
 * that module keeps the {@link FileId}, and says the access class. Nothing here tells that the same content was ever
 * kept before.
 */
public interface Files {

    /**
     * Takes a file in and checks it, before the deed begins: it is large, so no transaction waits for it. What is not
     * kept within an hour is removed.
     *
     * @throws IllegalStateException inside a transaction
     */
    Received receive(Actor actor, NewFile file);

    /** Keeps what was received, as part of the deed: it stands if, and only if, the deed does. */
    StoredFile keep(Actor actor, Received.Ready file, ClassId accessClass);

    /** Those of the files that the actor may see and that are still there, oldest first. */
    List<StoredFile> of(Actor actor, Collection<FileId> files);

    /** The content, to be given out; whoever asks closes it. @throws occ.faces.NoSuchRecord for what is not theirs to see */
    OpenFile open(Actor actor, FileId file);

    /** Follows its record into another access class. @throws occ.faces.NoSuchRecord for what is not theirs to see */
    void reclassify(Actor actor, FileId file, ClassId accessClass);

    /**
     * Destroys key, name and content. That there was a file, of which size and hash, stays on record.
     *
     * @throws occ.faces.NoSuchRecord for what is not theirs to see
     */
    void dispose(Actor actor, FileId file, String why);

    /** How many bytes a file may have. */
    long largest();
}
