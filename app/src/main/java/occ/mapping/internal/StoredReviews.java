package occ.mapping.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Transactions;
import occ.adequacy.MustAct;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.MappingVerb;
import occ.mapping.Recording;
import occ.mapping.Review;
import occ.mapping.ReviewTrigger;
import occ.mapping.ReviewTriggers;
import occ.mapping.Reviews;
import occ.mapping.StandingChanged;
import occ.mapping.Subject;
import occ.mapping.ToJustify;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class StoredReviews implements Reviews {
    private final ReviewTable table;
    private final SubjectTable subjects;
    private final ReviewSchedule schedule;
    private final NearLapse nearLapse;
    private final Justifying justifying;
    private final StateClocks clocks;
    private final List<ReviewTriggers> triggers;
    private final Reach reach;
    private final Levels levels;
    private final Transactions transactions;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredReviews(
            ReviewTable table,
            SubjectTable subjects,
            ReviewSchedule schedule,
            NearLapse nearLapse,
            Justifying justifying,
            StateClocks clocks,
            List<ReviewTriggers> triggers,
            Reach reach,
            Levels levels,
            Transactions transactions,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.subjects = subjects;
        this.schedule = schedule;
        this.nearLapse = nearLapse;
        this.justifying = justifying;
        this.clocks = clocks;
        this.triggers = triggers;
        this.reach = reach;
        this.levels = levels;
        this.transactions = transactions;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Recording<LocalDate> record(Actor actor, Review review) {
        return transactions.as(actor, () -> {
            var subject = find(review.subject());
            reach.require(actor, MappingVerb.REVIEW, subject);
            var near = nearLapse.of(actor, subject);
            var problems = review.problems(open(actor, subject.id()), near);
            return problems.isEmpty()
                    ? new Recording.Recorded<>(record(actor, subject, review, near))
                    : new Recording.Refused<>(problems);
        });
    }

    @Override
    public Set<ReviewTrigger> open(Actor actor, EntityId subject) {
        return transactions.as(
                actor,
                () -> triggers.stream()
                        .flatMap(source -> source.open(actor, subject).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<ToJustify> toJustify(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> nearLapse.of(actor, find(subject)));
    }

    @Override
    public List<Past> of(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(actor, () -> table.of(subject, asAt.instant(clock.instant())));
    }

    @Override
    public Optional<LocalDate> due(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(actor, () -> schedule.due(subject, asAt.instant(clock.instant())));
    }

    @Override
    public void dueBy(Actor actor, EntityId subject, LocalDate day, MustAct mustAct) {
        transactions.run(actor, () -> clocks.reviewMoved(actor, find(subject), day, mustAct));
    }

    private LocalDate record(Actor actor, Subject subject, Review review, List<ToJustify> near) {
        var now = clock.instant();
        var next = levels.reviewDue(actor, subject, DateWords.today(now));
        table.add(subject, review, now);
        trail.append(actor, Entry.of(Operation.ALTERATION, "mapping.review", subject.id()));
        nearLapse.record(actor, subject, review, near, now);
        justifying.after(actor, subject, review);
        clocks.reviewed(actor, subject, next, now);
        events.publishEvent(new StandingChanged(actor, List.of(subject.id()), subject.state(), subject.state()));
        return next;
    }

    private Subject find(EntityId id) {
        return subjects.find(id).orElseThrow(() -> new NoSuchRecord("subject"));
    }
}
