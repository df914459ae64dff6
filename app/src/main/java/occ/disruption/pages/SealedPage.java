package occ.disruption.pages;

import occ.disruption.Disruption;
import occ.disruption.Quarter;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;

/** Why the figures before small numbers were left out leave the system. */
public record SealedPage(Quarter quarter, Form form) {
    public String action() {
        return quarter.address() + "/sealed";
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Sealed figures")
                .via("Disruptions", Disruption.ADDRESS)
                .via("Quarters", Quarter.ADDRESS)
                .via(quarter.label(), quarter.address());
    }
}
