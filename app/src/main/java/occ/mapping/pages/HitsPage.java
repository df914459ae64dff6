package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Words;
import occ.pole.Duplicates.Hit;

/** What is on record already under a name like the one typed, of what the reader may see. */
public record HitsPage(List<Hit> hits) {
    public String count() {
        return Words.count(hits.size(), "record", "records") + " with a name like it that you may see:";
    }
}
