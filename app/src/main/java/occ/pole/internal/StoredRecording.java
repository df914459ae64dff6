package occ.pole.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.OrganisationId;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.pole.StatementId;
import occ.pole.UnderEighteen;
import occ.pole.internal.Readership.Chosen;
import occ.pole.recording.Grounds;
import occ.pole.recording.Grounds.SourceChoice;
import occ.pole.recording.NewRecord;
import occ.pole.recording.Outcome;
import occ.pole.recording.Recording;
import occ.pole.recording.Said;
import org.springframework.stereotype.Component;

@Component
class StoredRecording implements Recording {
    private final Recorder recorder;
    private final Readership readership;
    private final ClosureTable closures;
    private final EntityTable table;
    private final SourceTable sources;
    private final Entities entities;
    private final Access access;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Clock clock;

    StoredRecording(
            Recorder recorder,
            Readership readership,
            ClosureTable closures,
            EntityTable table,
            SourceTable sources,
            Entities entities,
            Access access,
            AccessClasses classes,
            Transactions transactions,
            Clock clock) {
        this.recorder = recorder;
        this.readership = readership;
        this.closures = closures;
        this.table = table;
        this.sources = sources;
        this.entities = entities;
        this.access = access;
        this.classes = classes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean mayRecord(Actor actor) {
        return access.may(actor, Verb.RECORD_FACTS);
    }

    @Override
    public boolean mayClose(Actor actor, Statement statement) {
        return statement.isCurrent()
                && Recording.isSaidByHand(statement.predicate())
                && access.may(actor, Verb.RECORD_FACTS, owner(statement));
    }

    @Override
    public void requireMayRecord(Actor actor) {
        transactions.run(actor, () -> access.require(actor, Verb.RECORD_FACTS));
    }

    @Override
    public void requireMayClose(Actor actor, Statement statement) {
        transactions.run(actor, () -> {
            if (!Recording.isSaidByHand(statement.predicate())) {
                throw new NoSuchRecord("statement made by hand");
            }
            access.require(actor, Verb.RECORD_FACTS, owner(statement));
        });
    }

    @Override
    public Outcome begin(Actor actor, NewRecord asked) {
        return transactions.as(actor, () -> {
            requireMayRecord(actor);
            return where(
                    actor,
                    asked.grounds(),
                    objects(asked.said()),
                    isChild(asked.said()),
                    chosen -> recorder.begin(actor, asked, chosen));
        });
    }

    @Override
    public Outcome add(Actor actor, Entity subject, Said said, Grounds grounds) {
        return transactions.as(actor, () -> {
            requireMayRecord(actor);
            return where(
                    actor,
                    grounds,
                    spokenOf(subject, said),
                    isChild(subject, said),
                    chosen -> recorder.say(actor, subject, List.of(said), grounds, chosen));
        });
    }

    @Override
    public Outcome correct(Actor actor, Statement old, Said said, Grounds grounds, String reason) {
        return transactions.as(actor, () -> {
            requireMayClose(actor, old);
            var subject = entities.get(actor, old.subject().id());
            var spokenOf = spokenOf(subject, said);
            spokenOf.add(old.accessClass());
            return where(
                    actor,
                    grounds,
                    spokenOf,
                    isChild(subject, said),
                    chosen -> recorder.correct(actor, subject, old, said, grounds, reason, chosen));
        });
    }

    @Override
    public void withdraw(Actor actor, Statement old, String reason) {
        transactions.run(actor, () -> {
            requireMayClose(actor, old);
            recorder.withdraw(actor, old, reason);
        });
    }

    @Override
    public Map<StatementId, Closure> closures(Actor actor, Collection<StatementId> statements) {
        return transactions.as(actor, () -> closures.of(statements));
    }

    private Outcome where(
            Actor actor, Grounds grounds, List<ClassId> spokenOf, boolean child, Function<Chosen, Outcome> deed) {
        var about = new ArrayList<>(spokenOf);
        if (grounds.source() instanceof SourceChoice.Known(var source)) {
            about.add(sources.classOf(source.id()));
        }
        return readership.of(actor, grounds, about, child).map(deed).orElseGet(Outcome.OutsideTheCircle::new);
    }

    private OrganisationId owner(Statement statement) {
        return classes.get(statement.accessClass()).owner();
    }

    private static List<ClassId> objects(List<Said> said) {
        var spokenOf = new ArrayList<ClassId>();
        for (var one : said) {
            var object = one.object();
            if (object != null) {
                spokenOf.add(object.accessClass());
            }
        }
        return spokenOf;
    }

    private static List<ClassId> spokenOf(Entity subject, Said said) {
        var spokenOf = objects(List.of(said));
        spokenOf.add(subject.accessClass());
        return spokenOf;
    }

    private boolean isChild(Entity subject, Said said) {
        var today = DateWords.today(clock.instant());
        return isChild(List.of(said))
                || table.birthDates(subject.id()).stream().anyMatch(day -> UnderEighteen.by(day, today));
    }

    private boolean isChild(List<Said> said) {
        var today = DateWords.today(clock.instant());
        return said.stream().anyMatch(one -> {
            var day = one.day();
            var text = one.text();
            return one.predicate() == Predicate.BIRTH_DATE && day != null && UnderEighteen.by(day, today)
                    || one.predicate() == Predicate.NAME && text != null && UnderEighteen.by(text);
        });
    }
}
