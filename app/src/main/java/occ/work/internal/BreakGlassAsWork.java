package occ.work.internal;

import java.util.List;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.BreakGlass;
import occ.access.BreakGlass.Broken;
import occ.access.BreakGlass.Waiting;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** What break-glass waits for from somebody: to let in whom they can, and to know who was let in. */
@Component
class BreakGlassAsWork implements WorkSource {
    /** Before everything else: somebody waits in an emergency. */
    private static final int ORDER = 0;

    private final BreakGlass glass;
    private final Access access;

    BreakGlassAsWork(BreakGlass glass, Access access) {
        this.glass = glass;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        var notices = glass.notices(actor).stream().map(BreakGlassAsWork::notice);
        var requests = access.may(actor, Verb.APPROVE_BREAK_GLASS)
                ? glass.waiting(actor).stream()
                        .filter(asked -> asked.matches() != null)
                        .map(BreakGlassAsWork::request)
                : Stream.<WorkItem>empty();
        return Stream.concat(requests, notices).toList();
    }

    private static WorkItem request(Waiting asked) {
        var title = "Let " + asked.askedBy().name() + " into “" + asked.matches() + "”?";
        return new WorkItem(
                Kind.DECIDE, title, "/break-glass/requests", asked.reason(), asked.askedAt(), "Decide", ORDER);
    }

    private static WorkItem notice(Broken broken) {
        var why = "Let in by " + broken.approvedBy() + ". " + broken.reason();
        return new WorkItem(
                Kind.DUE,
                broken.askedBy() + " broke the glass",
                "/break-glass/notices",
                why,
                broken.since(),
                "Acknowledge",
                ORDER);
    }
}
