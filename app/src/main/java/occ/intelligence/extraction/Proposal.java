package occ.intelligence.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a text, for an analyst to confirm or to pass over.
 *
 * @param text as it stands in the report
 * @param canonical as it would be recorded: an identifier's canonical form, a name without its title, an ISO date. An
 *     identifier whose check fails is proposed weakly, as written, for a look at the original
 * @param because one plain sentence
 * @param dated what a date means; null for all else, and for days that come round, such as Thursdays
 * @param known everything on the map that answers to it: all are offered, none is chosen
 */
public record Proposal(
        Span span,
        String text,
        ProposedKind kind,
        String canonical,
        String because,
        Strength strength,
        @Nullable Dated dated,
        List<Known> known) {
    public Proposal {
        known = List.copyOf(known);
    }
}
