package occ.sources;

import java.time.Instant;
import java.util.List;
import occ.access.Person;
import occ.kernel.Actor;

/** Who can unlock the register: those whom a controller who can has enrolled. And the keys it is sealed with. */
public interface Controllers {
    Roster roster(Actor actor, UnlockKey key);

    /** Gives a code that unlocks for a week, to be handed over; with it they choose a passphrase of their own. */
    String enrol(Actor actor, UnlockKey key, Person person);

    Removal remove(Actor actor, UnlockKey key, String controller);

    /** A new code; the old one opens nothing any more. */
    String renewRecoveryCode(Actor actor, UnlockKey key);

    /** A new key for what is sealed from now on. Everybody must unlock again. */
    void changeKey(Actor actor, UnlockKey key);

    /** Who is enrolled, and the {@code candidates}: controllers by role whom nobody has enrolled. */
    record Roster(List<Controller> controllers, List<Person> candidates) {
        public Roster {
            controllers = List.copyOf(controllers);
            candidates = List.copyOf(candidates);
        }
    }

    /** {@code reference} stands for them in addresses; {@code byCode} says that they have chosen no passphrase yet. */
    record Controller(
            String reference, String name, boolean self, boolean byCode, boolean holdsRole, Instant enrolledAt) {}

    enum Removal {
        REMOVED,
        REFUSED_LAST_ONE
    }
}
