package occ.partners.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.mapping.Subject;
import occ.partners.Draft;

/** Texts to copy. {@code planned} says whether a plan can take them over. */
public record DraftsPage(Subject group, List<Draft> drafts, boolean planned) {
    public DraftsPage {
        drafts = List.copyOf(drafts);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Drafts")
                .via("Groups", "/groups")
                .via(group.name(), group.address())
                .via("Network on network", ExposureAddress.network(group));
    }

    public String action() {
        return ExposureAddress.network(group) + "/drafts";
    }
}
