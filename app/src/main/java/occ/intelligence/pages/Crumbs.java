package occ.intelligence.pages;

import occ.faces.pages.Breadcrumbs;
import occ.intelligence.Report;
import occ.intelligence.requirement.Requirement;

/** The way back from the pages of a report. */
final class Crumbs {
    private Crumbs() {}

    static Breadcrumbs to(String here) {
        return Breadcrumbs.to(here).via("Intelligence", "/intelligence");
    }

    static Breadcrumbs under(Report report, String here) {
        return to(here).via(report.reference().text(), report.address());
    }

    static Breadcrumbs toRequirement(String here) {
        return to(here).via("Requirements", "/intelligence/requirements");
    }

    static Breadcrumbs under(Requirement requirement, String here) {
        return toRequirement(here).via(requirement.reference().text(), requirement.address());
    }
}
