package occ.interchange;

import java.util.List;
import occ.interchange.returns.Sheet;

/**
 * Somebody or something on the map that a row may be about. It is shown and nothing more: nothing is merged by an
 * import. {@code row} is the row's own name; {@code because} says what the two have in common.
 */
public record LikeRecord(
        Sheet sheet,
        String file,
        int number,
        String row,
        String reference,
        String name,
        String href,
        List<String> because) {}
