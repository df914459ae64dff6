package occ.mapping.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.NavigationLink;
import occ.kernel.EntityKind;
import occ.mapping.Subject;

/** The parts of a subject's page, each at an address of its own. */
enum SubjectPart {
    OVERVIEW("Overview", ""),
    MEMBERS("Members", "/members"),
    HISTORY("History", "/history"),
    /** A form about the subject: reached by a button, not by the navigation. */
    DEED("", "");

    private final String label;
    private final String path;

    SubjectPart(String label, String path) {
        this.label = label;
        this.path = path;
    }

    String path() {
        return path;
    }

    List<NavigationLink> navigation(Subject subject, DayAsked day) {
        return Arrays.stream(values())
                .filter(part -> part != DEED)
                .filter(part -> part != MEMBERS || subject.ref().kind() == EntityKind.GROUP)
                .map(part ->
                        new NavigationLink(part.label, subject.address() + part.path + day.query(), null, part == this))
                .toList();
    }
}
