package occ.picture;

import java.util.List;
import java.util.Map;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Reference;

/** One line a subject, of what the reader may see, now or as it was known on a past day. */
public interface Register {

    /** A page of the list with the counts beside it; the look is in the trail. */
    Listing list(Actor actor, RegisterFilter filter, Order order, AsAt asAt, int page);

    /** How much of what the filter finds would stand in a file. */
    Extent extent(Actor actor, RegisterFilter filter, AsAt asAt);

    /**
     * Everything the filter finds outside all compartments, to leave the system as a file (R19).
     *
     * @param reason why it is disclosed, kept in the trail with the count
     * @throws occ.access.Forbidden if the actor may not export
     */
    Export export(Actor actor, RegisterFilter filter, Order order, AsAt asAt, String reason);

    /** Those of a kind that somebody chose from the list, as they stand now, in order of name. */
    List<RegisterRow> chosen(Actor actor, EntityKind kind, List<Reference> references);

    /** {@code kept} is what the actor may read here and no file may hold. */
    record Extent(long found, long kept) {}

    /** Rows with the marking and the handling of whatever among them asks most (R21). */
    record Export(Marking marking, Handling handling, List<RegisterRow> rows) {}

    record Order(RegisterColumn column, boolean descending) {
        public static final Order BY_NAME = new Order(RegisterColumn.NAME, false);
    }

    /** {@code counts} of a facet are as if its own choice were not made, so that they say what choosing would find. */
    record Listing(List<RegisterRow> rows, long total, long all, Map<Facet, List<FacetCount>> counts) {
        public static final int PAGE = 50;
    }

    /** {@code label} is what the database knows to call the value, or the value itself. */
    record FacetCount(String value, String label, long count) {}
}
