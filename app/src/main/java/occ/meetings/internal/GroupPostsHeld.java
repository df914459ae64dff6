package occ.meetings.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.meetings.GroupText;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroups;
import occ.meetings.Outcome;
import occ.work.Holding;
import occ.work.HoldingKind;
import occ.work.HoldingSource;
import occ.work.Passing;

/** A post in groups that meet. Whoever keeps meetings of their body names another, as on the group’s own page. */
class GroupPostsHeld implements HoldingSource {
    private final Post post;
    private final GroupTable table;
    private final MeetingGroups groups;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    GroupPostsHeld(
            Post post, GroupTable table, MeetingGroups groups, Access access, Transactions transactions, Trail trail) {
        this.post = post;
        this.table = table;
        this.groups = groups;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** {@code with} is the group as it is said with another in that post. */
    record Post(
            HoldingKind kind,
            Verb verb,
            Function<MeetingGroup, AccountId> holder,
            BiFunction<MeetingGroup, AccountId, GroupText> with) {
        static final Post CHAIR = new Post(
                new HoldingKind(
                        "meeting-chair", "Groups that they chair", 40, "Each is chaired by another from then on."),
                Verb.CHAIR_MEETINGS,
                MeetingGroup::chair,
                (group, chair) -> text(group, chair, group.secretary()));
        static final Post SECRETARY = new Post(
                new HoldingKind(
                        "meeting-secretary",
                        "Groups whose meetings they keep",
                        50,
                        "Each is kept by another from then on."),
                Verb.KEEP_MEETINGS,
                MeetingGroup::secretary,
                (group, secretary) -> text(group, group.chair(), secretary));

        private static GroupText text(MeetingGroup group, AccountId chair, AccountId secretary) {
            return new GroupText(
                    group.name(),
                    group.kind(),
                    group.body(),
                    chair,
                    secretary,
                    group.quorum(),
                    group.paperHours(),
                    group.cycle());
        }
    }

    @Override
    public HoldingKind kind() {
        return post.kind();
    }

    @Override
    public List<Holding> heldBy(Actor actor, AccountId holder) {
        return transactions.as(actor, () -> {
            var held = held(actor, holder);
            if (!held.isEmpty()) {
                trail.append(
                        actor,
                        Entry.of(Operation.CONSULTATION, "meetings.groups-listed")
                                .counting(held.size()));
            }
            return held.stream().map(group -> holding(actor, group)).toList();
        });
    }

    @Override
    public Map<AccountId, Integer> loads(Actor actor) {
        return transactions.as(actor, () -> {
            var loads = new HashMap<AccountId, Integer>();
            all(actor).forEach(group -> loads.merge(post.holder().apply(group), 1, Integer::sum));
            return loads;
        });
    }

    @Override
    public List<Person> heirs(Actor actor, AccountId holder) {
        return transactions.as(
                actor,
                () -> held(actor, holder).stream()
                        .filter(group -> mayKeep(actor, group))
                        .flatMap(group -> access.whoMay(post.verb(), group.body()).stream())
                        .distinct()
                        .toList());
    }

    @Override
    public Passing pass(Actor actor, Baton baton) {
        return transactions.as(
                actor,
                () -> held(actor, baton.from()).stream()
                        .filter(group -> group.reference().text().equals(baton.reference()))
                        .findFirst()
                        .map(group -> pass(actor, group, baton))
                        .orElseGet(Passing::gone));
    }

    private Passing pass(Actor actor, MeetingGroup group, Baton baton) {
        var text = post.with().apply(group, baton.to().id());
        return switch (groups.change(actor, group.reference(), group.version(), text)) {
            case Outcome.Done _ -> new Passing.Moved();
            case Outcome.Refused refused -> new Passing.Refused(refused.sentence());
        };
    }

    private List<MeetingGroup> held(Actor actor, AccountId holder) {
        return all(actor).stream()
                .filter(group -> post.holder().apply(group).equals(holder))
                .toList();
    }

    private List<MeetingGroup> all(Actor actor) {
        return access.may(actor, Verb.READ_MAP) ? table.all() : List.of();
    }

    private boolean mayKeep(Actor actor, MeetingGroup group) {
        return access.may(actor, Verb.KEEP_MEETINGS, group.body());
    }

    private Holding holding(Actor actor, MeetingGroup group) {
        return new Holding(
                group.reference().text(),
                group.name(),
                group.address(),
                group.bodyName(),
                null,
                mayKeep(actor, group) ? null : "Whoever keeps meetings of " + group.bodyName() + " names another");
    }
}
