package occ.interchange.pages;

import java.util.List;
import occ.faces.pages.Pages;
import occ.interchange.Found;
import occ.interchange.Import;

public record ImportsPage(Found<Import> found, int page, boolean mayUpload) {
    public List<ImportRow> rows() {
        return found.page().stream().map(ImportRow::new).toList();
    }

    public Pages pages() {
        return new Pages(page, Found.PAGE, found.total(), "/imports?page=");
    }
}
