package occ.interchange.pages;

import occ.faces.pages.Pages;
import occ.interchange.Found;
import occ.interchange.Import;
import occ.interchange.LikeRecord;

public record LikeRecordsPage(Import shown, Found<LikeRecord> found, int page) {
    public Pages pages() {
        return new Pages(page, Found.PAGE, found.total(), shown.path() + "/like-records?page=");
    }
}
