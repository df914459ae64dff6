package occ.partners.pages;

import occ.faces.pages.Breadcrumbs;
import occ.mapping.Subject;
import occ.partners.Exposure;

/** Where the pages about what a group depends on are. */
public final class ExposureAddress {
    private ExposureAddress() {}

    public static String all(Subject group) {
        return group.address() + "/exposures";
    }

    public static String of(Subject group, Exposure exposure) {
        return all(group) + "/" + exposure.reference().text();
    }

    public static String network(Subject group) {
        return group.address() + "/network-on-network";
    }

    public static Breadcrumbs to(Subject group, String here) {
        return Breadcrumbs.to(here).via("Groups", "/groups").via(group.name(), group.address());
    }
}
