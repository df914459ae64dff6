package occ.disruption.pages;

import java.util.List;
import occ.disruption.Disruption;
import occ.disruption.Disruption.Target;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;

/** The form on which somebody records that a person or an organisation is charged. */
public record ChargePage(Disruption disruption, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Record a charge")
                .via("Disruptions", Disruption.ADDRESS)
                .via(disruption.reference().text(), disruption.address());
    }

    /** Whom it reached already: one of them is charged most often. */
    public List<Target> reached() {
        return disruption.targets();
    }
}
