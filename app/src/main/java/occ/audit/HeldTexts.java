package occ.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import occ.kernel.Reference;

/**
 * The socket of every module whose texts may speak of somebody without being about them: whoever answers what people ask
 * of their data, and whoever reveals material to prosecutors, looks here as well. Each is called in the present
 * transaction of the actor who asks and has shown that they may, and reads what is there for them; in an overt one
 * nothing that a compartment keeps (R19).
 */
public interface HeldTexts {
    boolean isNamedBy(Reference record);

    /** Bound to one of these by its key. */
    List<Line> boundTo(Collection<UUID> records, int most);

    /** Where a name or a number stands in the words, whole, in capitals or not. */
    List<Line> saying(String asked, int most);

    List<Line> of(Reference record);

    /** One heading of a record. {@code name} says what the record is called in a list, {@code address} where its page is. */
    record Line(UUID id, Reference record, String kind, String name, String address, HeldText.Passage passage) {}
}
