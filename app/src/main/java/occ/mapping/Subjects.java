package occ.mapping;

import java.util.Collection;
import java.util.List;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;

/** The map: what is on it and how each subject stands. Every verb runs in, or begins, the actor's transaction. */
public interface Subjects {

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see; the look is in the trail */
    Subject get(Actor actor, Reference reference, AsAt asAt);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see; the look is in the trail */
    Subject get(Actor actor, EntityId id);

    /**
     * Makes a move in the lifecycle: find, may they ({@link Move#verb}), decide, record, tell. A refusal is a value.
     *
     * @param version that the actor saw, or a negative number where no form was shown
     * @throws StaleRecord if the subject has moved on since
     */
    MoveOutcome move(Actor actor, EntityId subject, int version, Move move, Grounds grounds);

    /**
     * Moves a subject to other themes, crimes or another place, which is a change of standing.
     *
     * @throws StaleRecord if the subject has changed since that version; both versions are in it
     */
    Recording<Subject> reclassify(Actor actor, EntityId subject, int version, Classification classification);

    /** Gives a subject in development more time, once, with a reason. */
    Recording<Subject> extendDevelopment(Actor actor, EntityId subject, int version, String reason);

    /** Whether the actor may do this to a subject, wherever it stands in its life. */
    boolean may(Actor actor, MappingVerb verb, Subject subject);

    /** The moves that lead on from its state and that the actor may make. */
    List<Move> movesOpenTo(Actor actor, Subject subject);

    /** Every change of standing up to then, newest first. */
    List<HistoryStep> history(Actor actor, EntityId subject, AsAt asAt);

    /** Puts subjects on the map as nominated, many at once, with the statement of their names. */
    List<Subject> open(Actor actor, List<NewSubject> subjects);

    /** Takes subjects off the map, keeping their history: an import undone. */
    void retract(Actor actor, Collection<EntityId> subjects);

    /** Subjects that one source brought, and that somebody has since moved, reviewed or reclassified. */
    List<Subject> workedOnSince(Actor actor, SourceId source);

    /** {@code nominatedBy} is the body that puts it forward, where that is not the actor's own. */
    record NewSubject(
            EntityKind kind,
            ClassId accessClass,
            String name,
            Theme primaryTheme,
            List<Theme> themes,
            List<CrimeType> crimes,
            String place,
            List<String> countries,
            SourceId source,
            Grade grade,
            @Nullable OrganisationId nominatedBy) {
        public NewSubject(
                EntityKind kind,
                ClassId accessClass,
                String name,
                Theme primaryTheme,
                List<Theme> themes,
                List<CrimeType> crimes,
                String place,
                List<String> countries,
                SourceId source,
                Grade grade) {
            this(kind, accessClass, name, primaryTheme, themes, crimes, place, countries, source, grade, null);
        }
    }
}
