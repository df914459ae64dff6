package occ.deconfliction.pages;

import java.util.Arrays;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.deconfliction.Watchable;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.pole.EntityDeeds;
import org.springframework.stereotype.Component;

/** Whoever reads of somebody may want to know whether others work on them. */
@Component
class AskingOfOthers implements EntityDeeds {
    private final Access access;

    AskingOfOthers(Access access) {
        this.access = access;
    }

    @Override
    public List<Link> of(Actor actor, Reference entity) {
        return access.may(actor, Verb.CHECK_DECONFLICTION)
                ? List.of(new Link("Deconflict", Paths.CHECKS + "/new" + kind(entity)))
                : List.of();
    }

    private static String kind(Reference entity) {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> entity.text().startsWith(kind.prefix()))
                .flatMap(kind -> Watchable.of(kind).stream())
                .map(what -> "?what=" + what.name())
                .findFirst()
                .orElse("");
    }
}
