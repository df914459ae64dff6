package occ.deconfliction.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.deconfliction.Checks;
import occ.deconfliction.Checks.Pointed;
import occ.deconfliction.CoordinationDesk;
import occ.deconfliction.Hit;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** What waits at a desk, and for whoever is pointed at a match. */
@Component
class DeskWork implements WorkSource {
    private static final int ORDER = 15;
    private static final int MOST = 50;

    private final CoordinationDesk desk;
    private final Checks checks;
    private final Access access;
    private final Clock clock;

    DeskWork(CoordinationDesk desk, Checks checks, Access access, Clock clock) {
        this.desk = desk;
        this.checks = checks;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        var now = clock.instant();
        var atDesk = access.may(actor, Verb.COORDINATE)
                ? desk.waiting(actor, MOST).stream().map(hit -> item(hit, now))
                : Stream.<WorkItem>empty();
        var pointed = access.may(actor, Verb.CHECK_DECONFLICTION)
                ? checks.pointed(actor).stream().map(DeskWork::item)
                : Stream.<WorkItem>empty();
        return Stream.concat(atDesk, pointed).toList();
    }

    private static WorkItem item(Hit.Head hit, Instant now) {
        return new WorkItem(
                hit.isLate(now) ? Kind.LATE : Kind.DECIDE,
                "Deconfliction " + hit.reference(),
                Paths.DESK + "/" + hit.reference(),
                DeskPage.state(hit, now) + ".",
                hit.isLate(now) ? hit.dueAt() : hit.at(),
                "Settle it",
                ORDER);
    }

    private static WorkItem item(Pointed pointed) {
        return new WorkItem(
                Kind.CHANGED,
                "A match exists: " + pointed.pointer().reference(),
                Paths.HOME,
                CheckPage.pointed(pointed.pointer()),
                pointed.pointer().at(),
                "See what you asked",
                ORDER);
    }
}
