package occ.pole;

import java.util.Collection;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityRef;
import occ.kernel.Reference;

/** What is said of entities. Statements are added, superseded or withdrawn, never changed. */
public interface Statements {
    Source addSource(Actor actor, NewSource source);

    List<StatementId> record(Actor actor, List<NewStatement> statements);

    /** Puts a newer statement in the place of one. The old one stays in history. */
    StatementId supersede(Actor actor, StatementId old, NewStatement replacement);

    /** Withdraws statements, with nothing in their place. */
    void withdraw(Actor actor, List<StatementId> statements);

    /** Withdraws everything a source said, and the source. Returns how many statements that was. */
    int withdrawSource(Actor actor, SourceId source);

    /** Takes back everything that rests on a source found wrong, also what the actor may not see, and the source. */
    void recall(Actor actor, SourceId source);

    /** Everything said of an entity, and by whom, as it was known then. Appended to the trail as consultation. */
    List<Statement> about(Actor actor, EntityRef subject, AsAt asAt);

    /** Opens what is said of an entity, as it was known then. Appended to the trail as consultation. */
    Dossier open(Actor actor, EntityRef subject, AsAt asAt);

    /** What others are said to do to an entity: who uses the phone, who belongs to the group. */
    List<Statement> pointingAt(Actor actor, EntityId object, AsAt asAt);

    /** A page of the same, as whole lists of a much used telephone would be too long to show. */
    List<Statement> pointingAt(Actor actor, EntityId object, AsAt asAt, long skip, int most);

    long countPointingAt(Actor actor, EntityId object, AsAt asAt);

    /** A stretch of every statement there has been of an entity, newest first, with what became of it. */
    List<Statement> history(Actor actor, EntityRef subject, long skip, int most);

    long countHistory(Actor actor, EntityRef subject);

    Statement get(Actor actor, StatementId id);

    /** Those of the statements that the actor may see, current or not, newest first. */
    List<Statement> all(Actor actor, Collection<StatementId> ids);

    /** @throws occ.faces.NoSuchRecord if the subject has none of that reference that the actor may see */
    Statement get(Actor actor, EntityRef subject, Reference statement);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    Source source(Actor actor, Reference reference);

    /** @throws occ.faces.NoSuchRecord if it is not there for the actor */
    Source source(Actor actor, SourceId id);

    /** The sources the actor recorded lately, newest first. */
    List<Source> ownSources(Actor actor, int most);

    /** What a source says, as it stands now, in the order it was recorded. */
    List<Statement> saidBy(Actor actor, SourceId source);

    /** Statements of other sources about entities that only this source brought: what an undo would leave hanging. */
    List<Statement> restingOn(Actor actor, SourceId source);
}
