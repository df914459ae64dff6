package occ.audit;

import java.time.Duration;
import java.util.List;

/**
 * Whether the trail is complete and untouched: every sealed entry is read, its hash and the whole tree made anew, every
 * signed head compared with it, and so is what witnesses have.
 */
public interface Verification {

    /** @param kept heads that somebody else kept, as notes */
    Verdict verify(List<String> kept);

    sealed interface Verdict {
        Duration took();
    }

    /** {@code waiting} entries are not sealed yet, and nothing is said of them; {@code witnesses} says who has which head. */
    record Sound(long entries, long waiting, int heads, List<String> witnesses, Duration took) implements Verdict {
        public Sound {
            witnesses = List.copyOf(witnesses);
        }
    }

    /** The first thing that is wrong, in words, with the bad entry named where it is one, and what to do. */
    record Unsound(String fault, String whatToDo, long checked, Duration took) implements Verdict {}
}
