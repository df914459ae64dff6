package occ.interchange;

import java.util.List;
import occ.interchange.returns.Effect;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Sheet;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.work.Jobs.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Mapping returns on their way to the map: uploaded and checked, put before a second person, applied whole or not at
 * all, and undone as a whole. A reference that is not there for the actor is {@link occ.faces.NoSuchRecord}.
 */
public interface Imports {
    /** Reads and checks a return and keeps it apart. Nothing of it is on the map, whatever is in it. */
    Import upload(Actor actor, NewImport asked);

    Import get(Actor actor, String reference);

    /** The newest first. */
    Found<Import> all(Actor actor, int page);

    /** By file, row and column; of one effect, or of all. */
    Found<ReturnProblem> problems(Actor actor, String reference, @Nullable Effect effect, int page);

    Found<StagedRow> rows(Actor actor, String reference, Sheet sheet, int page);

    /** Records the actor may see that rows may be about, the likest first. */
    Found<LikeRecord> likeRecords(Actor actor, String reference, int page);

    /** What an applied import brought, of one kind. */
    Found<Brought> brought(Actor actor, String reference, EntityKind kind, int page);

    /** Everything that was left out or noticed, as a CSV file: file, row, column, value, effect, reason. */
    String rejectFile(Actor actor, String reference);

    ImportOutcome askForAcceptance(Actor actor, String reference);

    ImportOutcome withdraw(Actor actor, String reference);

    ImportOutcome refuse(Actor actor, String reference, String reason);

    /** Why the actor cannot be the second person, if so. */
    @Nullable
    String objectionToAccepting(Actor actor, Import waiting);

    /** Records all of it in one transaction. Stopped or failed, it leaves nothing, and waits for acceptance as before. */
    ImportOutcome accept(Actor actor, String reference, Progress progress);

    /** What rests on an applied import by now, and keeps it from being undone. */
    List<Dependant> dependants(Actor actor, String reference);

    /** Takes all of it off the map in one transaction. */
    ImportOutcome undo(Actor actor, String reference, String reason, Progress progress);

    /** Those that wait for this actor as the second person, the longest waiting first. */
    List<Import> waitingFor(Actor actor);
}
