package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Fact;
import occ.faces.pages.Link;
import occ.faces.pages.LoopStep;
import occ.faces.pages.NavigationLink;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/** The head of every page of a subject: who it is, how it stands, what comes next, and for which day. */
public record SubjectTop(
        Subject subject,
        List<Fact> facts,
        List<NavigationLink> parts,
        List<Link> deeds,
        LoopStep step,
        @Nullable String next,
        DayAsked day,
        String path) {

    public AsAt asAt() {
        return day.asAt();
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(subject.name());
    }

    /** “this group”. */
    public String what() {
        return switch (subject.ref().kind()) {
            case PRIORITY_INDIVIDUAL -> "this individual";
            case VULNERABILITY -> "this vulnerability";
            default -> "this group";
        };
    }

    public String themes() {
        var others = subject.themes().stream()
                .filter(theme -> theme != subject.primaryTheme())
                .map(theme -> theme.label())
                .toList();
        return others.isEmpty()
                ? subject.primaryTheme().label()
                : subject.primaryTheme().label() + " · also " + String.join(", ", others);
    }
}
