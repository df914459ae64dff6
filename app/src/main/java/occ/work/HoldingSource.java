package occ.work;

import java.util.List;
import java.util.Map;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.Actor;

/**
 * The socket through which a module says what somebody holds by name, and hands it on. It answers only with what the actor
 * may see: what is hidden from them is neither listed nor counted, nor handed on.
 */
public interface HoldingSource {
    HoldingKind kind();

    /** The first due first; the look is in the trail. */
    List<Holding> heldBy(Actor actor, AccountId holder);

    /** How many of them each holds. */
    Map<AccountId, Integer> loads(Actor actor);

    /** Those who may hold at least one of what the actor may hand on, in no order. */
    List<Person> heirs(Actor actor, AccountId holder);

    /**
     * Hands one on, as one deed with its own line in the trail.
     *
     * @throws occ.access.Forbidden where the actor’s verb does not reach
     * @throws occ.faces.NoSuchRecord if it is not there for the actor
     */
    Passing pass(Actor actor, Baton baton);

    /** {@code from} is who held it when the actor looked; if they hold it no longer, it is refused. */
    record Baton(String reference, AccountId from, Person to, String note) {}
}
