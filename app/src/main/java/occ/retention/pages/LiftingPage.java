package occ.retention.pages;

import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.retention.Hold;

/** The form on which a hold is lifted. */
public record LiftingPage(Hold hold, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Lift it").via("Legal holds", Hold.ADDRESS);
    }
}
