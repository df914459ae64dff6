package occ.access.pages;

import occ.access.Sponsorships.Named;
import occ.faces.pages.Form;

public record SponsorPage(Named compartment, Form form) {
    public String path() {
        return "/compartments/" + compartment.compartment().key() + "/sponsor";
    }
}
