package occ.meetings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import occ.faces.Piece;
import occ.faces.pages.Form;
import occ.kernel.AccountId;
import occ.kernel.Actor;

/** The socket through which a module decides on its own items in a meeting: its form, and the deed, in the meeting's transaction. */
public interface Deciding {
    /** The key of the {@link AgendaSource} whose items it decides on. */
    String source();

    /**
     * Who of these has a hand in it, each with why, in a sentence: they stand back, whether they say so or not. The meeting records
     * it, they decide nothing, and do not count for the quorum.
     */
    default Map<AccountId, String> standingBack(Actor actor, String record, Collection<AccountId> there) {
        return Map.of();
    }

    Offer offer(Actor actor, String record, Form form);

    /**
     * Reads the form, and decides.
     *
     * @throws occ.faces.StaleRecord if somebody else decided since the form was shown
     */
    Answer decide(Actor actor, String record, Form form);

    sealed interface Offer {
        /** {@code fields} stand in the meeting’s form; {@code assured} are conditions that were checked, in sentences. */
        record Open(Piece fields, List<String> assured) implements Offer {
            public Open {
                assured = List.copyOf(assured);
            }
        }

        /** Nothing can be decided by this actor now, and why. */
        record Closed(String sentence) implements Offer {}
    }

    sealed interface Answer {
        /** {@code label} says what was decided in a word or two; {@code details} name what part, whom and until when. */
        record Decided(String label, String reasons, List<String> details) implements Answer {
            public Decided {
                details = List.copyOf(details);
            }
        }

        /** What is wrong stands in the form. */
        record Refused() implements Answer {}
    }
}
