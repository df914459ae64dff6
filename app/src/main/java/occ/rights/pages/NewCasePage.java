package occ.rights.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.rights.Right;
import occ.rights.RightsCase;

/** The form on which a request is recorded. */
public record NewCasePage(Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Record a request").via("Requests", RightsCase.ADDRESS);
    }

    public List<Option> rights() {
        return Options.of(Right.class, Right::label);
    }
}
