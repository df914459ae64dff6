package occ.mapping.pages;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.Subject;
import occ.pole.Duplicates;
import occ.pole.Duplicates.Hit;
import occ.pole.Duplicates.Probe;
import org.springframework.stereotype.Component;

/** What is on record under a name like the one given, of what the reader may see. */
@Component
class DuplicateHits {
    private static final int SHORTEST = 3;

    private final Duplicates duplicates;

    DuplicateHits(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    List<Hit> of(Actor actor, EntityKind kind, String name) {
        return name.strip().length() < SHORTEST
                ? List.of()
                : duplicates.of(actor, new Probe(kind, name.strip(), null, List.of()));
    }

    List<Hit> of(Actor actor, List<EntityKind> kinds, String name) {
        return kinds.stream().flatMap(kind -> of(actor, kind, name).stream()).toList();
    }

    List<Hit> besides(Actor actor, Subject subject) {
        return of(actor, subject.ref().kind(), subject.name()).stream()
                .filter(hit -> !hit.entity().id().equals(subject.id()))
                .toList();
    }
}
