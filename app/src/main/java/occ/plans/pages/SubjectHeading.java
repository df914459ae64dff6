package occ.plans.pages;

import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Words;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;

/** What a page below a subject's own says about it at the top, and the way back. */
public record SubjectHeading(String name, String reference, String state, String address, Breadcrumbs breadcrumbs) {
    /** Of a page below the plan's own. */
    static SubjectHeading below(Subject subject, String here) {
        var plain = of(subject, here);
        return new SubjectHeading(
                plain.name(),
                plain.reference(),
                plain.state(),
                plain.address(),
                plain.breadcrumbs().via("Plan", subject.address() + "/plan"));
    }

    static SubjectHeading of(Subject subject, String here) {
        var collection = SubjectAddress.collection(subject.ref().kind());
        return new SubjectHeading(
                subject.name(),
                subject.reference().text(),
                subject.state().label(),
                subject.address(),
                Breadcrumbs.to(here)
                        .via(Words.capital(collection), "/" + collection)
                        .via(subject.name(), subject.address()));
    }
}
