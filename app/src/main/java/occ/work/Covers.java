package occ.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;

/**
 * Who stands in for whom while they are away. What waits for the absent by name waits for their stand-in as well, as far as the
 * stand-in may see it and do it in their own right: nobody acts in another’s name, and nobody gains a right by it.
 */
public interface Covers {

    /** Those for whom the actor stands in today, by name. */
    Map<AccountId, String> coveredBy(Actor actor);

    /** Those not over that the actor is part of, or may arrange for others, the first to begin first. */
    List<Cover> of(Actor actor);

    /** People for whom the actor may arrange it: themself, and those of their area where they arrange for others. */
    List<Person> absentees(Actor actor);

    /** People who may stand in for somebody in the actor’s line. */
    List<Person> standIns(Actor actor);

    /** Answers with what stands against it, if anything. */
    Optional<Objection> arrange(Actor actor, NewCover cover);

    /** Ends it now: the absent is back, or another is to stand in. */
    void end(Actor actor, Reference reference);

    /** At which field of the form, and why. */
    record Objection(String field, String sentence) {}
}
