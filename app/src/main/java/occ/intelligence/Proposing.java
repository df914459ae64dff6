package occ.intelligence;

import java.time.LocalDate;
import java.util.List;
import occ.intelligence.Marks.Stretch;
import occ.intelligence.extraction.Proposal;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.Predicate;

/** Whom and what the text of an item may speak of. Advice: nothing comes of it until a person confirms it. */
public interface Proposing {
    /** What is neither marked nor set aside yet, in the order of the text. */
    List<Proposed> of(Actor actor, Report report, Item item);

    /** What may be in any text, read as if it were written on that day. */
    List<Proposal> in(Actor actor, String text, LocalDate written);

    /** {@code says} is what a confirmed mark would state of what it means. */
    record Proposed(Stretch stretch, Proposal proposal, Predicate says) {
        /** A date or a part of a registration mark is read, and cannot be marked by itself. */
        public boolean isToMark() {
            return proposal.kind().entityKind().isPresent()
                    && proposal.kind().predicate().isPresent();
        }

        public EntityKind kind() {
            return proposal.kind().entityKind().orElseThrow();
        }

        /** A group comes on the map by nomination, not by a mark. */
        public boolean mayBeNew() {
            return isToMark() && !kind().isSubject();
        }
    }
}
