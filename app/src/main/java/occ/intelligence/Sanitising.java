package occ.intelligence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.intelligence.sanitisation.Flag;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Taking out what would betray a source, or tell of somebody more than is needed. */
public interface Sanitising {
    /** Original and sanitised side by side, with what is pointed out. A look at the original, for the trail. */
    Workbench open(Actor actor, Reference report);

    /**
     * Saves the working texts, one for each item in their order, and the tear line.
     *
     * @throws occ.faces.StaleRecord if somebody saved meanwhile
     */
    Outcome save(Actor actor, Reference report, int version, Texts texts);

    /** Saves, and asks a second person to approve. Refused while a flag is open or the originator has not agreed (R20). */
    Outcome send(Actor actor, Reference report, int version, Texts texts);

    /** A phrase that was pointed out is to stand, for a reason. */
    Outcome keep(Actor actor, Reference report, int item, String phrase, String reason);

    /** Asks the originator, under S2. */
    Outcome askOriginator(Actor actor, Reference report);

    /** The last question to the originator, for the unit and the author. */
    Optional<Consent> consent(Actor actor, ReportId report);

    /** The originator's answer: by the author, or by another of the unit that took the report in. */
    Outcome answer(Actor actor, Reference report, boolean given, String note);

    /** Questions that wait for the actor as the originator, the longest asked first. */
    List<Question> questions(Actor actor);

    record Question(Reference report, String title, String askedBy, Instant askedAt) {}

    /** {@code texts} are those of the items in their order. */
    record Texts(String title, List<String> texts, @Nullable TearLine tearLine) {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** What may be told to a named kind of recipient, and no more. */
    record TearLine(String audience, String text) {}

    record Workbench(
            Report report,
            List<Flag> flags,
            @Nullable TearLine tearLine,
            @Nullable Consent consent) {
        public Workbench {
            flags = List.copyOf(flags);
        }

        public List<Flag> open() {
            return flags.stream().filter(Flag::isOpen).toList();
        }
    }

    /** {@code given} is absent until the originator has answered. */
    record Consent(
            String askedBy,
            Instant askedAt,
            @Nullable Boolean given,
            @Nullable String answeredBy,
            @Nullable String note) {}
}
