package occ.disclosure.pages;

import occ.disclosure.Investigation;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;

/** The form on which an investigation is opened. */
public record NewInvestigationPage(Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Open an investigation").via("Investigations", Investigation.ADDRESS);
    }
}
