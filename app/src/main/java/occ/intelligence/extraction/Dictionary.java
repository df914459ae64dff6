package occ.intelligence.extraction;

import java.util.List;
import java.util.Set;

/**
 * What is known already. It is asked once for a whole text, so that one query under the reader's own access can
 * answer; what the reader may not see, it does not know.
 */
@FunctionalInterface
public interface Dictionary {
    List<Known> whoAnswersTo(Set<Known.Asked> asked);

    static Dictionary empty() {
        return asked -> List.of();
    }
}
