package occ.rights.pages;

import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.rights.Restrictions.Restricted;

/** That the use of a record is restricted, and what that means. */
public record RestrictionPage(Restricted restricted, String name, String address) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Restriction").via(name, address);
    }

    public String since() {
        return DateWords.day(restricted.since());
    }
}
