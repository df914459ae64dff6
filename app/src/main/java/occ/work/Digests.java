package occ.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * E-mails that say that something waits, at most one a day, to whoever turned them on for themself. They carry references
 * alone; what is hidden from most is not mentioned in them, nor counted.
 */
public interface Digests {
    Standing of(Actor actor);

    /** What would be sent now. It is read as for a file that leaves: nothing of any compartment is in it. */
    Digest preview(Actor actor);

    /** The text of the e-mail that would be sent. */
    String text(Digest digest);

    Outcome turnOn(Actor actor, Times times);

    void turnOff(Actor actor);

    /** Sends one now, to see that it arrives; not more often than every few minutes. */
    Outcome trial(Actor actor);

    /** Sends all that are due; each once, whichever of several servers is first. */
    void sendWhatIsDue();

    /** {@code hour} of London, on Monday to Friday or on every day. */
    record Times(int hour, boolean everyDay) {
        public static final int FIRST_HOUR = 5;
        public static final int LAST_HOUR = 21;
    }

    /** {@code offered} says whether this installation sends mail at all; {@code times} are there where it is on. */
    record Standing(
            boolean offered,
            @Nullable String address,
            @Nullable Times times,
            List<Sending> last) {
        public Standing {
            last = List.copyOf(last);
        }

        public boolean isOn() {
            return times != null;
        }
    }

    /** What became of the digest of one day. */
    record Sending(LocalDate day, State state, @Nullable Instant nextAt) {}

    enum State {
        SENDING("Being sent"),
        WAITING("Not delivered yet"),
        SENT("Sent"),
        NOTHING("Nothing to send"),
        FAILED("Could not be delivered");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Done, or why not in a sentence without its full stop. */
    record Outcome(Optional<String> refusal) {
        public static final Outcome DONE = new Outcome(Optional.empty());

        public static Outcome refused(String why) {
            return new Outcome(Optional.of(why));
        }
    }
}
