package occ.knowledge;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Who has done what before, and in which body. People enter themselves, and nobody else. */
public interface Directory {
    void enter(Actor actor, NewExperience experience);

    /** @throws occ.faces.NoSuchRecord if there is none of the actor's own with that reference */
    void withdraw(Actor actor, Reference reference);

    /** Of one tactic, the latest first. */
    List<Experience> of(Actor actor, String tactic);

    record NewExperience(String tactic, String what, int year) {}
}
