package occ.intelligence.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.intelligence.Item;
import occ.intelligence.ItemId;
import occ.intelligence.Marks;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.pole.DataSubjectCategory;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.SourceId;
import occ.pole.Statement;
import occ.pole.StatementId;
import occ.pole.Statements;
import occ.pole.recording.Grounds;
import occ.pole.recording.Grounds.SourceChoice;
import occ.pole.recording.NewRecord;
import occ.pole.recording.Outcome.Recorded;
import occ.pole.recording.Readers;
import occ.pole.recording.Recording;
import occ.pole.recording.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredMarks implements Marks {
    private static final Refused OUTSIDE_THE_CIRCLE = new Refused(
            "marks",
            "Somebody here belongs to the safeguarding circle, and you are not in it. Ask one of its members to mark them");

    private final MarkTable table;
    private final Reports reports;
    private final Entities entities;
    private final Statements statements;
    private final Recording recording;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredMarks(
            MarkTable table,
            Reports reports,
            Entities entities,
            Statements statements,
            Recording recording,
            AccessClasses classes,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.reports = reports;
        this.entities = entities;
        this.statements = statements;
        this.recording = recording;
        this.classes = classes;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Mark> of(Actor actor, Report report, Item item) {
        return transactions.as(actor, () -> table.of(item.id()));
    }

    @Override
    public Map<ItemId, Marked> all(Actor actor, Report report) {
        return transactions.as(actor, () -> {
            var marks = table.of(report.id());
            var statements = table.statements(report.items().stream()
                    .map(Item::source)
                    .filter(Objects::nonNull)
                    .toList());
            return report.items().stream()
                    .collect(Collectors.toMap(
                            Item::id,
                            item -> new Marked(
                                    marks.getOrDefault(item.id(), List.of()),
                                    Stream.ofNullable(item.source())
                                            .mapToInt(source -> statements.getOrDefault(source, 0))
                                            .sum())));
        });
    }

    @Override
    public List<Stretch> setAside(Actor actor, Item item) {
        return transactions.as(actor, () -> table.setAside(item.id()));
    }

    @Override
    public List<Statement> statements(Actor actor, Item item) {
        return transactions.as(
                actor,
                () -> Optional.ofNullable(item.source())
                        .map(source -> statements.saidBy(actor, source))
                        .orElse(List.of()));
    }

    @Override
    public Outcome confirm(Actor actor, Reference reference, int number, List<NewMark> marks, boolean fact) {
        try {
            return transactions.as(actor, () -> {
                recording.requireMayRecord(actor);
                var report = reports.get(actor, reference);
                var item = item(report, number);
                var problems =
                        marks.stream().flatMap(mark -> problem(item, mark)).toList();
                if (!problems.isEmpty()) {
                    return new Refused(problems);
                }
                marks.forEach(mark -> confirm(actor, report, item, mark, fact));
                return new Done(report);
            });
        } catch (OutsideTheCircle _) {
            return OUTSIDE_THE_CIRCLE;
        }
    }

    /** One mark that cannot be kept takes the others back with it, so that the form can be sent again as it is. */
    private static final class OutsideTheCircle extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void confirm(Actor actor, Report report, Item item, NewMark mark, boolean fact) {
        var grounds = grounds(actor, report, item, mark.category(), fact);
        var said = Said.text(mark.meaning().says(), mark.meaning().value());
        var outcome = switch (mark.meaning()) {
            case Meaning.Known(var entity, var _, var _) ->
                recording.add(actor, entities.get(actor, entity, AsAt.NOW), said, grounds);
            case Meaning.Fresh _ ->
                recording.begin(actor, new NewRecord(mark.kind(), List.of(said), grounds, List.of()));
        };
        if (!(outcome instanceof Recorded(var subject, var _, var _))) {
            throw new OutsideTheCircle();
        }
        mark(actor, item, mark, subject);
    }

    private void mark(Actor actor, Item item, NewMark mark, Entity entity) {
        var accessClass = classes.narrowest(
                actor, classes.get(item.accessClass()), List.of(item.accessClass(), entity.accessClass()));
        table.add(
                item.id(),
                mark,
                entity,
                mark.stretch().of(item.textToRead()),
                accessClass,
                actor.account(),
                clock.instant());
        trail.append(actor, Entry.of(Operation.COLLECTION, "intelligence.marked", item.id(), entity.id()));
    }

    @Override
    public Outcome link(Actor actor, Reference reference, int number, NewLink link) {
        return transactions.as(actor, () -> {
            recording.requireMayRecord(actor);
            var report = reports.get(actor, reference);
            var item = item(report, number);
            var from = marked(item, link.from());
            var to = marked(item, link.to());
            if (!link.predicate().isAbout(from.kind()) || !link.predicate().mayPointAt(to.kind())) {
                return new Refused(
                        "predicate",
                        "“%s” is not said of %s and %s"
                                .formatted(link.predicate().label(), from.name(), to.name()));
            }
            var said = Said.link(link.predicate(), to.entity()).during(link.valid());
            var outcome = recording.add(actor, from.entity(), said, grounds(actor, report, item, null, link.fact()));
            return outcome instanceof Recorded ? new Done(report) : OUTSIDE_THE_CIRCLE;
        });
    }

    @Override
    public void setAside(Actor actor, Reference reference, int number, Collection<Stretch> stretches) {
        transactions.run(actor, () -> {
            recording.requireMayRecord(actor);
            var item = item(reports.get(actor, reference), number);
            stretches.forEach(stretch ->
                    table.setAside(item.id(), stretch, item.accessClass(), actor.account(), clock.instant()));
            trail.append(actor, Entry.of(Operation.ALTERATION, "intelligence.proposals-set-aside", item.id()));
        });
    }

    @Override
    public Outcome withdraw(Actor actor, Reference reference, int number, Reference mark) {
        return transactions.as(actor, () -> {
            recording.requireMayRecord(actor);
            var report = reports.get(actor, reference);
            var item = item(report, number);
            var withdrawn = marked(item, mark);
            var resting = statementsAbout(actor, item, withdrawn.entity());
            statements.withdraw(actor, resting);
            table.withdraw(mark, clock.instant());
            trail.append(
                    actor,
                    Entry.of(
                            Operation.ALTERATION,
                            "intelligence.mark-withdrawn",
                            item.id(),
                            withdrawn.entity().id()));
            return new Done(report);
        });
    }

    /** What this item says of an entity, or of others in relation to it. */
    private List<StatementId> statementsAbout(Actor actor, Item item, Entity entity) {
        return statements(actor, item).stream()
                .filter(one -> one.subject().equals(entity.ref())
                        || Stream.ofNullable(one.object())
                                .anyMatch(far -> far.entity().equals(entity.ref())))
                .map(Statement::id)
                .toList();
    }

    private Mark marked(Item item, Reference mark) {
        return table.of(item.id()).stream()
                .filter(each -> each.reference().equals(mark))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("mark"));
    }

    /** R26: a person stands in some light in each context. A victim or a child goes to the safeguarding circle (R45). */
    private Grounds grounds(
            Actor actor, Report report, Item item, @Nullable DataSubjectCategory category, boolean fact) {
        var source = statements.source(actor, sourceOf(item));
        var readers = category == DataSubjectCategory.VICTIM ? new Readers.SafeguardingCircle() : new Readers.ByRule();
        return new Grounds(new SourceChoice.Known(source), report.gradeOf(item), fact, readers);
    }

    private static Stream<Refusal> problem(Item item, NewMark mark) {
        if (!mark.stretch().isIn(item.textToRead())) {
            return Stream.of(new Refusal("marks", "The text has changed since. Mark it anew"));
        }
        return mark.kind() == EntityKind.PERSON && mark.category() == null
                ? Stream.of(new Refusal(
                        "category-%d".formatted(mark.stretch().start()),
                        "Select in which light “%s” stands here"
                                .formatted(mark.stretch().of(item.textToRead()))))
                : Stream.empty();
    }

    private static SourceId sourceOf(Item item) {
        return Optional.ofNullable(item.source()).orElseThrow(() -> new NoSuchRecord("approved item"));
    }

    private static Item item(Report report, int number) {
        return report.items().stream()
                .filter(each -> each.number() == number && report.state().isReleased())
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("item"));
    }
}
