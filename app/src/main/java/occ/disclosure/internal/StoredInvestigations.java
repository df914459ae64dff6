package occ.disclosure.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.disclosure.Ending;
import occ.disclosure.Investigation;
import occ.disclosure.InvestigationId;
import occ.disclosure.Investigations;
import occ.disclosure.Outcome;
import occ.disclosure.RelevantRecords;
import occ.disclosure.Revelation;
import occ.disclosure.Stage;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredInvestigations implements Investigations, RelevantRecords {
    private final InvestigationTable table;
    private final ScheduleTable schedules;
    private final Office office;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredInvestigations(
            InvestigationTable table,
            ScheduleTable schedules,
            Office office,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail) {
        this.table = table;
        this.schedules = schedules;
        this.office = office;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public Investigation open(Actor actor, String name, String defendants) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.DISCLOSE);
            var id = new InvestigationId(Uuid7.at(office.now()));
            var reference = Reference.next("IVS");
            table.add(id, reference, actor, name, defendants, office.now());
            table.addOfficer(id, actor.account(), actor.account(), office.now());
            trail.append(actor, Entry.of(Operation.COLLECTION, "disclosure.opened", id));
            return table.find(reference).orElseThrow();
        });
    }

    @Override
    public Investigation get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            var investigation = office.find(actor, reference);
            office.looked(actor, "disclosure.investigation-read", investigation);
            return investigation;
        });
    }

    @Override
    public List<Investigation> all(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.DISCLOSE);
            var all = table.all();
            trail.append(
                    actor,
                    Entry.of(
                                    Operation.CONSULTATION,
                                    "disclosure.investigations-listed",
                                    all.stream().map(Investigation::id).toList())
                            .counting(all.size()));
            return all;
        });
    }

    @Override
    public List<Investigation> own(Actor actor) {
        return transactions.as(
                actor, () -> access.may(actor, Verb.DISCLOSE) ? table.servedBy(actor.account()) : List.of());
    }

    @Override
    public Outcome addOfficer(Actor actor, Reference reference, int version, String who) {
        return transactions.as(actor, () -> {
            var about = office.take(actor, reference, version);
            var found = officer(who);
            if (found.isEmpty()) {
                return office.refused(
                        actor,
                        about,
                        "disclosure.officer-named",
                        "who",
                        "No disclosure officer has that name or reference");
            }
            var officer = found.orElseThrow();
            if (about.officers().stream().anyMatch(one -> one.id().equals(officer.id()))) {
                return office.refused(actor, about, "disclosure.officer-named", "who", "They serve it already");
            }
            return office.done(
                    actor,
                    about,
                    Operation.PERMISSION,
                    "disclosure.officer-named",
                    officer.id(),
                    each -> table.addOfficer(each.id(), officer.id(), actor.account(), office.now()));
        });
    }

    /** By name or by the reference of the account; a name that several bear finds nobody. */
    private Optional<Person> officer(String who) {
        var found = access.whoMay(Verb.DISCLOSE, organisations.command().id()).stream();
        var everywhere = organisations.all().stream().flatMap(body -> access.whoMay(Verb.DISCLOSE, body.id()).stream());
        var matching = Stream.concat(found, everywhere)
                .filter(person -> person.reference().equalsIgnoreCase(who.strip())
                        || person.name().equalsIgnoreCase(who.strip()))
                .distinct()
                .toList();
        return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
    }

    @Override
    public Outcome move(Actor actor, Reference reference, int version, Stage stage, @Nullable Ending ending) {
        return transactions.as(actor, () -> {
            var about = office.take(actor, reference, version);
            if ((stage == Stage.CLOSED) != (ending != null)) {
                return office.refused(actor, about, "disclosure.moved", "ending", "Say how it ended, if it is closed");
            }
            return office.done(
                    actor,
                    about,
                    Operation.ALTERATION,
                    "disclosure.moved",
                    about.id(),
                    each -> table.move(each.id(), stage, ending));
        });
    }

    @Override
    public List<Revelation> revelations(Actor actor, Investigation investigation) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.DISCLOSE);
            return schedules.revelations(investigation.id());
        });
    }

    @Override
    public Optional<Held> held(Actor actor, Reference record) {
        return transactions.as(actor, () -> table.heldUntil(record).map(Held::new));
    }
}
