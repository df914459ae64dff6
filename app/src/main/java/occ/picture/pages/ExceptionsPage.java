package occ.picture.pages;

import java.util.List;
import java.util.Locale;
import occ.faces.pages.Form;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Pages;
import occ.faces.pages.chart.BarList;
import occ.kernel.AsAt;
import occ.picture.Exceptions.Among;

/** {@code parts} leads to all of them, the reader’s own, and those that others carry or hear of. */
public record ExceptionsPage(
        Form form,
        AsAt asAt,
        boolean refused,
        List<Carried> carried,
        List<PictureFilters.Select> selects,
        Among among,
        List<NavigationLink> parts,
        long total,
        List<ExceptionLine> lines,
        BarList byRule,
        Pages pages) {

    public String asAtField() {
        return Asked.AS_AT;
    }

    public String amongField() {
        return ExceptionPages.AMONG;
    }

    /** What follows the number of them: nothing where all are meant. */
    public String amongWords() {
        return among == Among.ALL ? "" : ", " + among.label().toLowerCase(Locale.UK);
    }
}
