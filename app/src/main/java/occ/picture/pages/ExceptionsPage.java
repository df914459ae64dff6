package occ.picture.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Pages;
import occ.faces.pages.chart.BarList;
import occ.kernel.AsAt;

/** {@code otherHref} is the list of all where it shows the reader's own, and the other way round. */
public record ExceptionsPage(
        Form form,
        AsAt asAt,
        boolean refused,
        List<Carried> carried,
        List<PictureFilters.Select> selects,
        boolean mine,
        String otherHref,
        long total,
        long allTotal,
        long mineTotal,
        List<ExceptionLine> lines,
        BarList byRule,
        Pages pages) {

    public String asAtField() {
        return Asked.AS_AT;
    }

    public String mineField() {
        return ExceptionPages.MINE;
    }
}
