package occ.intelligence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Words;
import occ.intelligence.Disseminating;
import occ.intelligence.Disseminating.Release;
import occ.intelligence.Reports;
import occ.intelligence.Reports.Queue;
import occ.intelligence.Sanitising;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** What waits at the desk, one line a queue; what others released to it; and for an author, each question of the unit. */
@Component
class QueuesAsWork implements WorkSource {
    private static final int ORDER = 20;
    private static final int MOST = 200;

    private final Reports reports;
    private final Sanitising sanitising;
    private final Disseminating disseminating;
    private final Access access;

    QueuesAsWork(Reports reports, Sanitising sanitising, Disseminating disseminating, Access access) {
        this.reports = reports;
        this.sanitising = sanitising;
        this.disseminating = disseminating;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        var items = new ArrayList<WorkItem>();
        if (access.may(actor, Verb.HANDLE_INTELLIGENCE)) {
            reports.counts(actor).forEach((queue, count) -> {
                if (count > 0) {
                    items.add(waiting(queue, count));
                }
            });
        }
        if (access.may(actor, Verb.HANDLE_INTELLIGENCE)) {
            disseminating.received(actor, MOST).stream()
                    .filter(Release::isUnanswered)
                    .forEach(release -> items.add(received(release)));
        }
        if (access.may(actor, Verb.REPORT_INTELLIGENCE)) {
            sanitising.questions(actor).forEach(question -> items.add(question(question)));
        }
        return items;
    }

    private static WorkItem waiting(Queue queue, long count) {
        return new WorkItem(
                Kind.DECIDE,
                "%s %s"
                        .formatted(
                                Words.count(count, "report", "reports"),
                                queue.label().toLowerCase(Locale.ROOT)),
                "/intelligence/queues/" + queue.path(),
                why(queue),
                null,
                "Open",
                ORDER + queue.ordinal());
    }

    private static String why(Queue queue) {
        return switch (queue) {
            case TO_EVALUATE -> "Grade each item and set how it may be handled.";
            case TO_SANITISE -> "Take out what would betray the source.";
            case TO_APPROVE -> "A second person decides, who neither wrote nor sanitised it.";
        };
    }

    /** R27: whoever holds what was found wrong is told, and answers. */
    private static WorkItem received(Release release) {
        var recalled = release.recalledAt();
        return new WorkItem(
                recalled == null ? Kind.CHANGED : Kind.LATE,
                (recalled == null ? "Received: " : "Recalled: ") + release.title(),
                release.address(),
                recalled == null
                        ? "%s released it to you.".formatted(release.issuer())
                        : "Confirm that nobody relies on it any more.",
                recalled == null ? release.releasedAt() : recalled,
                recalled == null ? "Read" : "Confirm",
                ORDER);
    }

    private static WorkItem question(Sanitising.Question question) {
        return new WorkItem(
                Kind.DECIDE,
                "May your report be sanitised and used? " + question.title(),
                "/intelligence/reports/" + question.report().text() + "#consent",
                "%s asks, as items of it are under S2.".formatted(question.askedBy()),
                question.askedAt(),
                "Answer",
                ORDER);
    }
}
