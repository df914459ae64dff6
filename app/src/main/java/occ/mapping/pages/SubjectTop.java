package occ.mapping.pages;

import java.util.ArrayList;
import java.util.List;
import occ.faces.Piece;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Fact;
import occ.faces.pages.Link;
import occ.faces.pages.LoopStep;
import occ.faces.pages.NavigationLink;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import occ.mapping.SubjectPanel.Part;
import org.jspecify.annotations.Nullable;

/** The head of every page of a subject: who it is, how it stands, what comes next, and for which day. */
public record SubjectTop(
        Subject subject,
        List<Fact> facts,
        List<Part> shared,
        List<NavigationLink> parts,
        List<Link> deeds,
        List<Link> besides,
        LoopStep step,
        @Nullable String next,
        DayAsked day,
        String path) {
    private static final int AT_HAND = 2;

    /** What one comes for most often; the others stand behind “More”. */
    public List<Link> firstDeeds() {
        return deeds.subList(0, Math.min(AT_HAND, deeds.size()));
    }

    public List<Link> otherDeeds() {
        var others = new ArrayList<>(deeds.subList(Math.min(AT_HAND, deeds.size()), deeds.size()));
        others.addAll(besides);
        return others;
    }

    public AsAt asAt() {
        return day.asAt();
    }

    public Breadcrumbs breadcrumbs() {
        var kind = subject.ref().kind();
        return Breadcrumbs.to(subject.name()).via(SubjectAddress.register(kind), "/" + SubjectAddress.collection(kind));
    }

    /** What modules above add to the overview. */
    public List<Piece> pieces() {
        return shared.stream().map(part -> part.piece().get()).toList();
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
