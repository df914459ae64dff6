package occ.intelligence.pages;

import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.files.FileKind;
import occ.files.FileSize;
import occ.intelligence.Report;

/** Attaching a file to a report. {@code largest} is in bytes. */
public record AttachmentPage(Report report, long largest, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Crumbs.under(report, "Attach a file");
    }

    public String hint() {
        return "A picture, a document, a table or a recording of up to %s. It is checked before it is kept"
                .formatted(FileSize.of(largest));
    }

    public String accepted() {
        return FileKind.accepted();
    }
}
