package occ.disruption.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.disruption.Disruption;
import occ.disruption.WaitingDisruptions;
import occ.disruption.WaitingDisruptions.Todo;
import occ.disruption.WaitingDisruptions.Waiting;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Claims that wait for a supervisor, claims that came back to their author, effects at which somebody looks again, and hearings. */
@Component
class DisruptionsAsWork implements WorkSource {
    private static final int ORDER = 43;
    private static final int FEW = 5;

    private final WaitingDisruptions waiting;
    private final Access access;
    private final Clock clock;

    DisruptionsAsWork(WaitingDisruptions waiting, Access access, Clock clock) {
        this.waiting = waiting;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public boolean isInDigests() {
        return true;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.READ_MAP)) {
            return List.of();
        }
        var found = waiting.of(actor, FEW);
        return Arrays.stream(Todo.values())
                .flatMap(todo -> items(
                        todo, found.stream().filter(one -> one.todo() == todo).toList()))
                .toList();
    }

    /** Many supervise a whole region: more than a few become one item, so that they push nothing else out of sight. */
    private Stream<WorkItem> items(Todo todo, List<Waiting> found) {
        if (found.isEmpty() || found.getFirst().all() <= FEW) {
            return found.stream().map(this::item);
        }
        return Stream.of(together(todo, found.getFirst()));
    }

    private WorkItem together(Todo todo, Waiting first) {
        return switch (todo) {
            case SUPERVISE ->
                together(Kind.DECIDE, first.all() + " disruptions to supervise", ListPart.SUBMITTED, first.since());
            case ANSWER ->
                together(Kind.DECIDE, first.all() + " disruptions returned to you", ListPart.DRAFTS, first.since());
            case LOOK_AGAIN ->
                together(late(first), first.all() + " disruptions: did they last?", ListPart.APPROVED, due(first));
            case HEARING ->
                together(Kind.DUE, first.all() + " disruptions with a hearing", ListPart.APPROVED, due(first));
        };
    }

    private static WorkItem together(Kind kind, String title, ListPart part, @Nullable Instant since) {
        return new WorkItem(
                kind,
                title,
                Disruption.ADDRESS + "?part=" + part,
                "Of the bodies that you answer for, the longest waiting since then.",
                since,
                "See the list",
                ORDER);
    }

    private WorkItem item(Waiting one) {
        var item = switch (one.todo()) {
            case SUPERVISE ->
                item(
                        one,
                        Kind.DECIDE,
                        "%s claims a disruption as “%s”."
                                .formatted(one.bodyName(), one.level().label()),
                        one.since(),
                        "Supervise it");
            case ANSWER -> item(one, Kind.DECIDE, "Returned to you: " + one.said(), one.since(), "Change it");
            case LOOK_AGAIN ->
                item(
                        one,
                        late(one),
                        "Approved as “%s”, and somebody looks whether it lasted."
                                .formatted(one.level().label()),
                        due(one),
                        "Did it last?");
            case HEARING ->
                item(one, Kind.DUE, "A hearing is listed in what it led to.", due(one), "See the prosecutions");
        };
        return item.about(one.about().name(), one.about().address()).mentionedAs(one.reference(), one.address());
    }

    private static WorkItem item(Waiting one, Kind kind, String why, @Nullable Instant at, String deed) {
        return new WorkItem(kind, one.title(), one.address(), why, at, deed, ORDER);
    }

    private Kind late(Waiting one) {
        var due = due(one);
        return due != null && due.isBefore(clock.instant()) ? Kind.LATE : Kind.DUE;
    }

    private static @Nullable Instant due(Waiting one) {
        var due = one.due();
        return due == null ? null : DateWords.endOf(due);
    }
}
