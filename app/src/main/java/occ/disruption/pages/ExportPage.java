package occ.disruption.pages;

import occ.disruption.Disruption;
import occ.disruption.DisruptionExports.Extent;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Words;

/** What would leave as a file, and why. */
public record ExportPage(ListPart part, Form form, Extent extent) {
    public String title() {
        return "Export " + count(extent.found());
    }

    public String kept() {
        return count(extent.kept());
    }

    private static String count(long number) {
        return Words.count(number, "disruption", "disruptions");
    }

    public String list() {
        return ListPage.address(part, form);
    }

    public String action() {
        return list().replace(Disruption.ADDRESS, ExportPages.PATH);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Export").via("Disruptions", list());
    }
}
