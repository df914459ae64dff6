package occ.pole.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Link;
import occ.kernel.EntityKind;

/** The first step of putting something on record: what is it? Subjects of threat are nominated instead. */
public record KindPage() {
    public List<Link> kinds() {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> !kind.isSubject())
                .map(kind -> new Link(kind.label(), "/entities/new?kind=" + kind.name()))
                .toList();
    }
}
