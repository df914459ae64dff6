package occ.governance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import occ.kernel.Actor;
import occ.kernel.Theme;

/**
 * The socket of every module whose figures a strategic action plan can be bound to. It counts at the moment it is asked, in
 * the actor’s transaction and so of what they may see, and keeps nothing. Whatever goes wrong in it is told beside its
 * measures and breaks no page.
 */
public interface MeasureSource {
    List<Measure> measures();

    /** By the key of each measure, all in as few statements as can be. */
    Map<String, Reading> read(Actor actor, Scope scope);

    /** The last deeds that moved each measure, the newest first; a measure that nothing moved is not in the answer. */
    Map<String, List<Movement>> moved(Actor actor, Theme theme, Instant since, int most);
}
