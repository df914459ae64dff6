package occ.knowledge.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.knowledge.Lesson;
import occ.knowledge.LessonId;
import occ.knowledge.LessonRules;
import occ.knowledge.LessonState;
import occ.knowledge.Lessons;
import occ.knowledge.Lessons.Outcome.Done;
import occ.knowledge.Lessons.Outcome.Refused;
import occ.knowledge.NewLesson;
import occ.knowledge.internal.LessonTable.Keyed;
import org.springframework.stereotype.Component;

@Component
class StoredLessons implements Lessons {
    private static final String CHANGED = "knowledge.lesson-changed";

    private final LessonTable table;
    private final Access access;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredLessons(
            LessonTable table,
            Access access,
            AccessClasses classes,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.access = access;
        this.classes = classes;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Outcome record(Actor actor, NewLesson lesson) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var refused = LessonRules.recording(lesson);
            return refused.isPresent() ? refused.get() : add(actor, lesson);
        });
    }

    private Done add(Actor actor, NewLesson lesson) {
        var now = clock.instant();
        var keyed = new Keyed(
                new LessonId(Uuid7.at(now)),
                Reference.next("LSN"),
                classes.ownedBy(actor, lesson.handling()),
                actor.account(),
                actor.unit().value());
        table.add(keyed, lesson, now);
        trail.append(actor, Entry.of(Operation.COLLECTION, "knowledge.lesson-recorded", keyed.id()));
        return new Done(present(keyed.reference()));
    }

    @Override
    public Outcome publish(Actor actor, Reference reference, int version) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.PUBLISH_LESSONS);
            var lesson = present(reference);
            var refused = LessonRules.publishing(lesson, actor.account());
            if (refused.isPresent()) {
                return refuse(actor, lesson, refused.get());
            }
            if (!table.publish(lesson, version, actor.account(), clock.instant())) {
                throw stale(lesson, LessonState.PUBLISHED);
            }
            trail.append(actor, Entry.of(Operation.ALTERATION, "knowledge.lesson-published", lesson.id()));
            return new Done(present(reference));
        });
    }

    @Override
    public Outcome withdraw(Actor actor, Reference reference, int version, String reason) {
        return transactions.as(actor, () -> {
            var lesson = present(reference);
            if (!lesson.author().equals(actor.account())) {
                access.require(actor, Verb.PUBLISH_LESSONS);
            }
            if (lesson.state() == LessonState.WITHDRAWN) {
                return refuse(actor, lesson, new Refused("reason", "It is withdrawn already"));
            }
            if (!table.withdraw(lesson, version, reason)) {
                throw stale(lesson, LessonState.WITHDRAWN);
            }
            trail.append(
                    actor,
                    Entry.of(Operation.ALTERATION, "knowledge.lesson-withdrawn", lesson.id())
                            .because(reason));
            return new Done(present(reference));
        });
    }

    @Override
    public Lesson get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var lesson = present(reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "knowledge.lesson-read", lesson.id()));
            return lesson;
        });
    }

    @Override
    public List<Lesson> list(Actor actor, Which which, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var lessons = table.list(which, skip, most);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "knowledge.lessons-listed").counting(lessons.size()));
            return lessons;
        });
    }

    @Override
    public long count(Actor actor, Which which) {
        return transactions.as(actor, () -> table.count(which));
    }

    private Lesson present(Reference reference) {
        return table.find(reference).orElseThrow(() -> new NoSuchRecord("lesson"));
    }

    private Refused refuse(Actor actor, Lesson lesson, Refused refused) {
        trail.append(actor, Entry.of(Operation.ALTERATION, CHANGED, lesson.id()).ending(Result.REFUSED));
        return refused;
    }

    private static StaleRecord stale(Lesson lesson, LessonState wanted) {
        return new StaleRecord(
                List.of(new Difference("State", wanted.label(), lesson.state().label())));
    }
}
