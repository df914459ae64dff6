package occ.intelligence.pages;

import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.intelligence.Report;

/** One question: why. {@code label} is the question, {@code deed} the words of the button. */
public record ReasonPage(Report report, String title, String say, String label, String deed, String path, Form form) {
    public String action() {
        return report.address() + "/" + path;
    }

    public Breadcrumbs breadcrumbs() {
        return Crumbs.under(report, title);
    }
}
