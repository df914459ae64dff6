package occ.retention.pages;

import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Pages;
import occ.retention.Tombstone;

/** What was disposed of, the newest first; {@code onDisk} is how much of it the disk still holds. */
public record DisposedPage(List<Tombstone> stones, Pages pages, long onDisk) {
    public DisposedPage {
        stones = List.copyOf(stones);
    }

    public static String erased(Tombstone stone) {
        var at = stone.erasedFromDiskAt();
        return at == null ? "Not yet erased from disk" : "Erased from disk " + DateWords.moment(at);
    }
}
