package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Words;
import occ.kernel.EntityKind;
import occ.pole.Duplicates.Hit;
import org.jspecify.annotations.Nullable;

/**
 * What is on record already under a name like the one typed, of what the reader may see. In the form {@code within},
 * somebody on record can be chosen.
 */
public record HitsPage(List<Hit> hits, @Nullable NominationKind within) {
    public HitsPage(List<Hit> hits) {
        this(hits, null);
    }

    public String count() {
        return Words.count(hits.size(), "record", "records") + " with a name like it that you may see:";
    }

    public String question() {
        return hits.stream().anyMatch(hit -> hit.entity().kind().isSubject())
                ? "Is it on the map already?"
                : "Is it somebody on record?";
    }

    /** Where choosing this hit leads; nowhere for what is no person, or outside a form. */
    public @Nullable String chooses(Hit hit) {
        return within == NominationKind.INDIVIDUAL && hit.entity().kind() == EntityKind.PERSON
                ? NominationKind.INDIVIDUAL.form()
                : null;
    }
}
