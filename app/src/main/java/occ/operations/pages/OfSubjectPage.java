package occ.operations.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.mapping.Subject;
import occ.operations.AuthoritiesDue;
import occ.operations.Operations.Line;

/** Operations against one subject. */
public record OfSubjectPage(Subject subject, List<Line> lines, boolean mayOpen, LocalDate today, AuthoritiesDue due) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Operations").via(subject.name(), subject.address());
    }

    public String authority(Line line) {
        return Said.authority(line, today, due);
    }
}
