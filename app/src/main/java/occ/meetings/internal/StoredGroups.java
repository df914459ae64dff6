package occ.meetings.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.meetings.GroupText;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroupId;
import occ.meetings.MeetingGroups;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import org.springframework.stereotype.Component;

@Component
class StoredGroups implements MeetingGroups {
    private final GroupTable table;
    private final MemberTable members;
    private final Access access;
    private final AccessClasses classes;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredGroups(
            GroupTable table,
            MemberTable members,
            Access access,
            AccessClasses classes,
            Organisations organisations,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.members = members;
        this.access = access;
        this.classes = classes;
        this.organisations = organisations;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<MeetingGroup> all(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var groups = members.with(table.all());
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "meetings.groups-listed").counting(groups.size()));
            return groups;
        });
    }

    @Override
    public MeetingGroup get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var group = find(reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "meetings.group-read", group.id()));
            return group;
        });
    }

    private MeetingGroup find(Reference reference) {
        return members.with(table.find(reference).orElseThrow(() -> new NoSuchRecord("group that meets")));
    }

    @Override
    public Outcome begin(Actor actor, GroupText text) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_MEETINGS, text.body());
            var refused = refusal(text);
            if (refused.isPresent()) {
                return refused.get();
            }
            var now = clock.instant();
            var id = new MeetingGroupId(Uuid7.at(now));
            var reference = Reference.next("MGR");
            table.add(id, reference, classes.ownedBy(actor, Handling.P), text, now);
            members.join(find(reference), text.chair(), DateWords.today(now));
            trail.append(actor, Entry.of(Operation.COLLECTION, "meetings.group-begun", id));
            return new Done(reference);
        });
    }

    @Override
    public Outcome change(Actor actor, Reference reference, int version, GroupText text) {
        return transactions.as(actor, () -> {
            var group = kept(actor, reference);
            var refused = refusal(text);
            if (refused.isPresent()) {
                return refused.get();
            }
            if (!table.change(group.id(), version, text)) {
                throw new StaleRecord(List.of(
                        new Difference("Name", text.name(), group.name()),
                        new Difference(
                                "Meets", text.cycle().words(), group.cycle().words())));
            }
            members.join(group, text.chair(), DateWords.today(clock.instant()));
            trail.append(actor, Entry.of(Operation.ALTERATION, "meetings.group-changed", group.id()));
            return new Done(reference);
        });
    }

    private Optional<Refused> refusal(GroupText text) {
        return Stream.of(
                        unless(isAmong(chairs(text.body()), text.chair()), "chair", "Choose somebody who chairs there"),
                        unless(
                                isAmong(keepers(text.body()), text.secretary()),
                                "secretary",
                                "Choose somebody who keeps meetings there"),
                        unless(
                                !text.chair().equals(text.secretary()),
                                "secretary",
                                "The chair approves what the secretary writes, so they are two"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refused> unless(boolean stands, String field, String sentence) {
        return stands ? Optional.empty() : Optional.of(new Refused(field, sentence));
    }

    @Override
    public Outcome join(Actor actor, Reference reference, AccountId account) {
        return transactions.as(actor, () -> {
            var group = kept(actor, reference);
            if (!mayRead(account)) {
                return new Refused("member", "Choose somebody who may read the map");
            }
            members.join(group, account, DateWords.today(clock.instant()));
            trail.append(actor, Entry.of(Operation.ALTERATION, "meetings.member-joined", group.id(), account));
            return new Done(reference);
        });
    }

    @Override
    public Outcome leave(Actor actor, Reference reference, AccountId account) {
        return transactions.as(actor, () -> {
            var group = kept(actor, reference);
            if (group.chair().equals(account)) {
                return new Refused("member", "The chair is a member: name another chair first");
            }
            if (!members.leave(group, account, DateWords.today(clock.instant()))) {
                throw new NoSuchRecord("member");
            }
            trail.append(actor, Entry.of(Operation.ALTERATION, "meetings.member-left", group.id(), account));
            return new Done(reference);
        });
    }

    private MeetingGroup kept(Actor actor, Reference reference) {
        var group = find(reference);
        access.require(actor, Verb.KEEP_MEETINGS, group.body());
        return group;
    }

    @Override
    public boolean mayKeep(Actor actor, OrganisationId body) {
        return transactions.as(actor, () -> access.may(actor, Verb.KEEP_MEETINGS, body));
    }

    @Override
    public List<Organisation> bodies(Actor actor) {
        return transactions.as(
                actor,
                () -> organisations.all().stream()
                        .filter(body -> body.kind() != Organisation.Kind.PARTNER)
                        .filter(body -> access.may(actor, Verb.KEEP_MEETINGS, body.id()))
                        .toList());
    }

    @Override
    public List<Person> possibleChairs(Actor actor, OrganisationId body) {
        return transactions.as(actor, () -> chairs(body));
    }

    @Override
    public List<Person> possibleSecretaries(Actor actor, OrganisationId body) {
        return transactions.as(actor, () -> keepers(body));
    }

    @Override
    public List<Person> possibleMembers(Actor actor) {
        return transactions.as(actor, this::possible);
    }

    @Override
    public List<MeetingGroup> deserted(Actor actor) {
        return transactions.as(
                actor,
                () -> access.may(actor, Verb.KEEP_MEETINGS)
                        ? members.with(table.all()).stream()
                                .filter(group -> access.may(actor, Verb.KEEP_MEETINGS, group.body()))
                                .filter(group -> !isAmong(chairs(group.body()), group.chair())
                                        || !isAmong(keepers(group.body()), group.secretary()))
                                .toList()
                        : List.of());
    }

    private List<Person> chairs(OrganisationId body) {
        return access.whoMay(Verb.CHAIR_MEETINGS, body);
    }

    private List<Person> keepers(OrganisationId body) {
        return access.whoMay(Verb.KEEP_MEETINGS, body);
    }

    private boolean mayRead(AccountId account) {
        return access.may(new Actor(account, "", organisations.command().id(), Actor.Kind.SERVICE), Verb.READ_MAP);
    }

    private List<Person> possible() {
        return organisations.all().stream()
                .flatMap(body -> access.whoMay(Verb.READ_MAP, body.id()).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private static boolean isAmong(List<Person> people, AccountId account) {
        return people.stream().anyMatch(person -> person.id().equals(account));
    }
}
