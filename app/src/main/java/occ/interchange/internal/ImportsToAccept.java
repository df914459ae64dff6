package occ.interchange.internal;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.interchange.Import;
import occ.interchange.Imports;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Imports that wait for a second person. */
@Component
class ImportsToAccept implements WorkSource {
    private static final int ORDER = 40;

    private final Imports imports;
    private final Access access;

    ImportsToAccept(Imports imports, Access access) {
        this.imports = imports;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        return access.may(actor, Verb.ACCEPT_IMPORT)
                ? imports.waitingFor(actor).stream().map(ImportsToAccept::item).toList()
                : List.of();
    }

    private static WorkItem item(Import waiting) {
        return new WorkItem(
                Kind.DECIDE,
                "Import: " + waiting.said().title(),
                waiting.path(),
                "%s uploaded it for %s. A second person decides whether it goes on the map."
                        .formatted(waiting.uploaded().name(), waiting.fromName()),
                waiting.uploaded().at(),
                "Decide",
                ORDER);
    }
}
