package occ.pole;

import java.util.Collection;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;

/** Who or what on record answers exactly to names and identifiers, asked for a whole text at once. */
public interface Recognising {
    /** Those the actor may see; for one cue there may be several. */
    List<Recognised> recognise(Actor actor, Collection<Cue> cues);

    /** A name, without regard to case and accents, or an identifier in its canonical form. */
    record Cue(EntityKind kind, Predicate predicate, String value) {}

    record Recognised(Cue cue, EntityRef entity, Reference reference, String name) {}
}
