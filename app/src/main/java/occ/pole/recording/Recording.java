package occ.pole.recording;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.Entity;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.pole.StatementId;

/**
 * What a person records at a form. Each deed asks for the verb to record facts, and to change what another body owns asks
 * for it there. {@link occ.pole.Statements} and {@link occ.pole.Entities} ask for no more than reading the map, because
 * modules with a verb of their own (to nominate, to import) ask for that before they call.
 */
public interface Recording {
    boolean mayRecord(Actor actor);

    /** Whether the actor may correct or withdraw it: it is their own body's, or that of one below it. */
    boolean mayClose(Actor actor, Statement statement);

    /** Refuses as a page does that is not there. */
    void requireMayRecord(Actor actor);

    void requireMayClose(Actor actor, Statement statement);

    Outcome begin(Actor actor, NewRecord asked);

    Outcome add(Actor actor, Entity subject, Said said, Grounds grounds);

    /** @throws occ.faces.StaleRecord if it was corrected or withdrawn meanwhile */
    Outcome correct(Actor actor, Statement old, Said said, Grounds grounds, String reason);

    /** @throws occ.faces.StaleRecord if it was corrected or withdrawn meanwhile */
    void withdraw(Actor actor, Statement old, String reason);

    /** Who closed which of these statements by hand, and why. */
    Map<StatementId, Closure> closures(Actor actor, Collection<StatementId> statements);

    record Closure(String by, String reason) {}

    /** What may be said by hand: all but what mapping decides under rules of its own. */
    static List<Predicate> predicates(EntityKind kind) {
        return Predicate.about(kind).stream().filter(Recording::isSaidByHand).toList();
    }

    static boolean isSaidByHand(Predicate predicate) {
        return switch (predicate) {
            case MEMBER_OF, RIVAL_OF, ALLY_OF, SUPPLIES, OVERLAPS, SPLINTER_OF, IS_THE_PERSON -> false;
            default -> true;
        };
    }
}
