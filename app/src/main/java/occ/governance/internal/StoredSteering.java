package occ.governance.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.governance.Outcome;
import occ.governance.Steering;
import occ.governance.SteeringGroups;
import occ.governance.ThemeAddress;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.meetings.GroupKind;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroupId;
import occ.meetings.MeetingGroups;
import occ.meetings.MeetingState;
import occ.meetings.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredSteering implements Steering {
    private final SteeringTable table;
    private final MeetingGroups groups;
    private final Meetings meetings;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredSteering(
            SteeringTable table,
            MeetingGroups groups,
            Meetings meetings,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.groups = groups;
        this.meetings = meetings;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public SteeringGroups groups(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var assigned = table.all();
            var all = assigned.isEmpty() ? List.<MeetingGroup>of() : groups.all(actor);
            var threats = new EnumMap<Theme, MeetingGroup>(Theme.class);
            for (var theme : Theme.values()) {
                find(all, assigned.get(theme.name())).ifPresent(group -> threats.put(theme, group));
            }
            return new SteeringGroups(
                    find(all, assigned.get(SteeringTable.BOARD)).orElse(null), threats);
        });
    }

    private static Optional<MeetingGroup> find(List<MeetingGroup> all, @Nullable MeetingGroupId wanted) {
        return all.stream().filter(group -> group.id().equals(wanted)).findFirst();
    }

    @Override
    public List<MeetingGroup> possible(Actor actor) {
        return transactions.as(actor, () -> {
            requireToAppoint(actor);
            return groups.all(actor).stream().filter(this::mayBe).toList();
        });
    }

    private boolean mayBe(MeetingGroup group) {
        return group.kind() == GroupKind.GOVERNANCE
                && group.body().equals(organisations.command().id());
    }

    @Override
    public Outcome assign(Actor actor, SteeringGroups wanted) {
        return transactions.as(actor, () -> {
            requireToAppoint(actor);
            var others = Stream.concat(Stream.ofNullable(wanted.board()), wanted.threats().values().stream())
                    .anyMatch(group -> !mayBe(group));
            if (others) {
                return new Outcome.Refused("board", "Choose groups of the command that are there to govern");
            }
            table.replace(wanted, actor, clock.instant());
            trail.append(
                    actor,
                    Entry.of(
                            Operation.ADMINISTRATION,
                            "governance.groups-assigned",
                            organisations.command().id()));
            return new Outcome.Done(ThemeAddress.ALL);
        });
    }

    @Override
    public Optional<Meeting> next(Actor actor, MeetingGroup group) {
        var now = clock.instant();
        return meetings.of(actor, group).stream()
                .filter(meeting ->
                        meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.AGENDA_FROZEN)
                .filter(meeting -> !meeting.startsAt().isBefore(now))
                .min(Comparator.comparing(Meeting::startsAt));
    }

    private void requireToAppoint(Actor actor) {
        access.require(actor, Verb.APPOINT_LEADS, organisations.command().id());
    }
}
