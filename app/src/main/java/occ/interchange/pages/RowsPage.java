package occ.interchange.pages;

import java.util.List;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Pages;
import occ.interchange.Found;
import occ.interchange.Import;
import occ.interchange.StagedRow;
import occ.interchange.returns.Sheet;

public record RowsPage(Import shown, Sheet sheet, Found<StagedRow> found, int page) {
    public Pages pages() {
        return new Pages(
                page, Found.PAGE, found.total(), "%s/rows?sheet=%s&page=".formatted(shown.path(), sheet.key()));
    }

    public List<NavigationLink> sheets() {
        return shown.tallies().stream()
                .filter(tally -> tally.sheet() != Sheet.ANSWERS)
                .map(tally -> new NavigationLink(
                        Sheets.name(tally.sheet()),
                        "%s/rows?sheet=%s".formatted(shown.path(), tally.sheet().key()),
                        tally.recorded(),
                        tally.sheet() == sheet))
                .toList();
    }
}
