package occ.intelligence.pages;

import java.util.List;
import occ.access.Organisation;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.intelligence.requirement.Requirement;

/** The form on which a collector is named. */
public record CollectorPage(Requirement requirement, List<Organisation> bodies, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Crumbs.under(requirement, "Name a collector");
    }

    public List<Option> collectors() {
        return options(bodies);
    }

    static List<Option> options(List<Organisation> bodies) {
        return Options.withNone("Choose", Options.of(bodies, Organisation::key, Organisation::name));
    }
}
