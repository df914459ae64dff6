package occ.partners.coalition;

import java.util.List;

/**
 * A partner who might be asked.
 *
 * @param key the asker's own mark for it
 * @param approach what bringing it in costs once, whatever levers it uses: less where a relationship carries the request
 */
public record Candidate(String key, String name, int approach, List<Lever> levers) {

    public Candidate {
        if (approach < 0) {
            throw new IllegalArgumentException("Approaching a partner cannot cost less than nothing");
        }
        levers = List.copyOf(levers);
    }
}
