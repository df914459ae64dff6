package occ.retention.pages;

import occ.faces.pages.DateWords;
import occ.retention.Tombstone;

/** What stands in place of a record. */
public record TombstonePage(Tombstone stone) {
    public String sentence() {
        return "Disposed of on %s under the schedule of group %s."
                .formatted(DateWords.day(stone.disposedAt()), stone.group().label());
    }

    public String erased() {
        return DisposedPage.erased(stone);
    }
}
