package occ.rights.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.rights.CaseState;
import occ.rights.Holders;
import occ.rights.Holders.Question;
import occ.rights.RightsCase;
import occ.rights.RightsCases;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What waits: for the caseworker who has it in hand, for whoever approves, for whoever keeps a compartment. What is late
 * goes to every data protection officer of the body as well.
 */
@Component
class RightsWork implements WorkSource {
    private static final int ORDER = 20;

    private final RightsCases cases;
    private final Holders holders;
    private final Access access;
    private final Clock clock;

    RightsWork(RightsCases cases, Holders holders, Access access, Clock clock) {
        this.cases = cases;
        this.holders = holders;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        var today = DateWords.today(clock.instant());
        return Stream.concat(
                        cases.waiting(actor).stream().flatMap(about -> item(actor, about, today).stream()),
                        holders.waiting(actor).stream().map(question -> question(question, today)))
                .toList();
    }

    private Optional<WorkItem> item(Actor actor, RightsCase about, LocalDate today) {
        var late = about.isLate(today);
        var approves = access.may(actor, Verb.APPROVE_RIGHTS);
        if (about.state() == CaseState.TO_APPROVE && cases.mayApprove(actor, about)) {
            return Optional.of(item(about, late ? Kind.LATE : Kind.DECIDE, "Read and approve", "/approval"));
        }
        if (late && approves && !about.isHeldBy(actor)) {
            return Optional.of(item(about, Kind.LATE, "See who has it", ""));
        }
        return about.isHeldBy(actor) && about.state() != CaseState.TO_APPROVE
                ? Optional.of(item(about, late ? Kind.LATE : Kind.DUE, "Go on with it", ""))
                : Optional.empty();
    }

    private static WorkItem item(RightsCase about, Kind kind, String deed, String path) {
        var due = about.deadline().dueOn();
        return new WorkItem(
                kind,
                about.right().label() + " " + about.reference(),
                about.address() + path,
                due == null
                        ? "The clock waits for the requester."
                        : "%s. An answer is due by %s.".formatted(about.state().label(), DateWords.day(due)),
                end(due),
                deed,
                ORDER);
    }

    private static WorkItem question(Question question, LocalDate today) {
        var due = question.dueOn();
        return new WorkItem(
                due != null && due.isBefore(today) ? Kind.LATE : Kind.DECIDE,
                "Somebody asks what is held about them " + question.reference(),
                question.address(),
                "You keep something that few may see. Say what of it may be released, or that nothing may.",
                end(due),
                "Answer",
                ORDER);
    }

    private static @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : DateWords.endOf(day);
    }
}
