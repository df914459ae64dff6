package occ.assessment.pages;

import occ.assessment.FiledAssessment;
import occ.faces.pages.Breadcrumbs;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;

/** Whose scores a page is about, and where its pages are. */
public record SubjectHead(String name, Reference reference, EntityKind kind, String state) {
    static SubjectHead of(Subject subject) {
        return new SubjectHead(
                subject.name(),
                subject.reference(),
                subject.ref().kind(),
                subject.state().label());
    }

    public String address() {
        return SubjectAddress.of(kind, reference);
    }

    public String assessments() {
        return address() + "/assessments";
    }

    public String begin() {
        return assessments() + "/new";
    }

    public String of(FiledAssessment filed) {
        return of(filed.reference());
    }

    public String of(Reference assessment) {
        return assessments() + "/" + assessment.text();
    }

    public Breadcrumbs crumbs(String here) {
        return Breadcrumbs.to(here)
                .via(collection(), "/" + SubjectAddress.collection(kind))
                .via(name, address());
    }

    public Breadcrumbs crumbsBelowScores(String here) {
        return crumbs(here).via("Scores", assessments());
    }

    private String collection() {
        return switch (kind) {
            case PRIORITY_INDIVIDUAL -> "Priority individuals";
            case VULNERABILITY -> "Vulnerabilities";
            default -> "Groups";
        };
    }
}
