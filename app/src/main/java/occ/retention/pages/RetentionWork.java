package occ.retention.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.retention.Disposals;
import occ.retention.Due;
import occ.retention.Granted;
import occ.retention.Proposal;
import occ.retention.Reviews;
import occ.retention.Verdict;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Reviews of one's own body that are late, and proposals that another made. */
@Component
class RetentionWork implements WorkSource {
    private static final int ORDER = 60;
    private static final int SHOWN = 5;

    private final Reviews reviews;
    private final Disposals disposals;
    private final Access access;
    private final Desk desk;

    RetentionWork(Reviews reviews, Disposals disposals, Access access, Desk desk) {
        this.reviews = reviews;
        this.disposals = disposals;
        this.access = access;
        this.desk = desk;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        return Stream.of(granted(actor), due(actor), proposals(actor))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<WorkItem> granted(Actor actor) {
        return access.may(actor, Verb.REVIEW_RETENTION)
                ? reviews.granted(actor).stream().map(RetentionWork::item)
                : Stream.empty();
    }

    private static WorkItem item(Granted granted) {
        return new WorkItem(
                Kind.DECIDE,
                "An erasure was granted: review %s".formatted(granted.record().text()),
                "/retention/records/%s/review".formatted(granted.record().text()),
                "Under request %s. It is disposed of when a second person approves.".formatted(granted.request()),
                granted.at(),
                "Review",
                ORDER);
    }

    private Stream<WorkItem> due(Actor actor) {
        if (!access.may(actor, Verb.REVIEW_RETENTION)) {
            return Stream.empty();
        }
        var today = desk.today();
        var due = reviews.due(actor, actor.unit(), today, 0, SHOWN);
        var more = due.total() - due.lines().size();
        return Stream.concat(
                due.lines().stream().map(line -> item(line, today)),
                more > 0 ? Stream.of(others(more)) : Stream.empty());
    }

    private static WorkItem item(Due due, LocalDate today) {
        return new WorkItem(
                due.dueOn().isBefore(today) ? Kind.LATE : Kind.DUE,
                "Is it still right to keep " + due.name() + "?",
                due.address(),
                "%s. Last learnt %s.".formatted(DuePage.group(due), DateWords.day(due.lastEventOn())),
                due.dueOn().atStartOfDay(DateWords.LONDON).toInstant(),
                "Review",
                ORDER);
    }

    private static WorkItem others(long more) {
        return new WorkItem(
                Kind.LATE,
                Words.count(more, "more record is due", "more records are due") + " for review",
                DuePages.ADDRESS,
                "Each is kept for a reason, or disposed of.",
                null,
                "See them all",
                ORDER + 1);
    }

    private Stream<WorkItem> proposals(Actor actor) {
        return access.may(actor, Verb.APPROVE_DISPOSAL)
                ? disposals.waiting(actor).stream()
                        .filter(proposal -> !proposal.own())
                        .map(RetentionWork::item)
                : Stream.empty();
    }

    private static WorkItem item(Proposal proposal) {
        var disposal = proposal.verdict() == Verdict.DISPOSE;
        return new WorkItem(
                Kind.DECIDE,
                (disposal ? "Dispose of " : "Keep ") + proposal.name() + "?",
                proposal.address(),
                "%s proposed it. A second person decides.".formatted(proposal.proposedBy()),
                proposal.proposedAt(),
                "Decide",
                ORDER);
    }
}
