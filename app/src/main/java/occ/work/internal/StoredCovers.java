package occ.work.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Forbidden;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.work.Cover;
import occ.work.Covers;
import occ.work.NewCover;
import org.springframework.stereotype.Component;

@Component
class StoredCovers implements Covers {
    private final CoverTable table;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredCovers(CoverTable table, Access access, Transactions transactions, Trail trail, Clock clock) {
        this.table = table;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Map<AccountId, String> coveredBy(Actor actor) {
        return transactions.as(actor, () -> {
            var covered = new LinkedHashMap<AccountId, String>();
            table.standingIn(actor.account(), today()).forEach(one -> covered.put(one.absent(), one.absentName()));
            return covered;
        });
    }

    @Override
    public List<Cover> of(Actor actor) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var mine = ids(absentees(actor));
            return table.notOver(today()).stream()
                    .filter(one -> mine.contains(one.absent()) || one.standIn().equals(actor.account()))
                    .toList();
        });
    }

    @Override
    public List<Person> absentees(Actor actor) {
        var people = access.whoHold(Verb.READ_MAP, actor.unit());
        return access.may(actor, Verb.ARRANGE_COVER)
                ? people
                : people.stream()
                        .filter(person -> person.id().equals(actor.account()))
                        .toList();
    }

    @Override
    public List<Person> standIns(Actor actor) {
        return Stream.concat(
                        access.whoHold(Verb.READ_MAP, actor.unit()).stream(),
                        access.whoMay(Verb.READ_MAP, actor.unit()).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @Override
    public Optional<Objection> arrange(Actor actor, NewCover cover) {
        return transactions.as(actor, () -> {
            requireToArrange(actor, cover.absent());
            var objection = cover.objection(today()).or(() -> overlap(cover));
            if (objection.isEmpty()) {
                table.insert(cover, actor, clock.instant());
                trail.append(
                        actor,
                        Entry.of(Operation.ADMINISTRATION, "work.cover-arranged", cover.absent(), cover.standIn()));
            }
            return objection;
        });
    }

    @Override
    public void end(Actor actor, Reference reference) {
        transactions.run(actor, () -> {
            var cover = table.find(reference, today()).orElseThrow(() -> new NoSuchRecord("cover"));
            if (!cover.standIn().equals(actor.account())) {
                requireToArrange(actor, cover.absent());
            }
            table.end(reference, actor, clock.instant());
            trail.append(
                    actor, Entry.of(Operation.ADMINISTRATION, "work.cover-ended", cover.absent(), cover.standIn()));
        });
    }

    private Optional<Objection> overlap(NewCover cover) {
        return table.overlaps(cover)
                ? Optional.of(new Objection("from", "Somebody stands in on some of these days already. End that first"))
                : Optional.empty();
    }

    private void requireToArrange(Actor actor, AccountId absent) {
        if (!ids(absentees(actor)).contains(absent)) {
            throw new Forbidden(actor, "work.cover-arranged", absent);
        }
    }

    private static Set<AccountId> ids(List<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
