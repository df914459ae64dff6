package occ.mapping;

import java.util.List;
import java.util.function.Supplier;
import occ.faces.Piece;
import occ.faces.pages.Fact;
import occ.kernel.Actor;
import occ.kernel.AsAt;

/**
 * The socket through which a module above takes part in the pages of a subject: answers to the questions at their top,
 * such as band, tier, owner, lead officer, and a piece of the overview. Both come from one reading, so that one look at
 * the page is one look in the trail. Panels stand in the order of {@code order}, in steps of ten.
 */
public interface SubjectPanel {
    int order();

    Part of(Actor actor, Subject subject, AsAt asAt);

    /** {@code piece} is put together where it is shown, and nowhere else. */
    record Part(List<Fact> facts, Supplier<Piece> piece) {
        public Part {
            facts = List.copyOf(facts);
        }
    }
}
