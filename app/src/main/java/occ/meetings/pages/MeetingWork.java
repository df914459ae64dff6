package occ.meetings.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.meetings.Action;
import occ.meetings.Actions;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroups;
import occ.meetings.MeetingState;
import occ.meetings.Meetings;
import occ.meetings.Minutes;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Actions somebody was asked for, minutes that wait for a chair, and groups that have lost theirs. */
@Component
class MeetingWork implements WorkSource {
    private static final int ORDER = 30;

    private final Actions actions;
    private final Meetings meetings;
    private final Minutes minutes;
    private final MeetingGroups groups;
    private final Access access;
    private final Clock clock;

    MeetingWork(Actions actions, Meetings meetings, Minutes minutes, MeetingGroups groups, Access access, Clock clock) {
        this.actions = actions;
        this.meetings = meetings;
        this.minutes = minutes;
        this.groups = groups;
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
        var today = DateWords.today(clock.instant());
        return Stream.of(
                        actions.waiting(actor).stream().map(action -> item(action, today)),
                        toApprove(actor),
                        groups.deserted(actor).stream().map(MeetingWork::item))
                .flatMap(each -> each)
                .toList();
    }

    private static WorkItem item(Action action, LocalDate today) {
        var item = new WorkItem(
                        action.isLate(today) ? Kind.LATE : Kind.DUE,
                        action.words(),
                        action.address(),
                        "%s asked for it on %s. Due %s."
                                .formatted(
                                        action.meetingName(),
                                        DateWords.day(action.askedAt()),
                                        DateWords.day(action.due())),
                        action.due().plusDays(1).atStartOfDay(DateWords.LONDON).toInstant(),
                        "Answer",
                        ORDER)
                .mentionedAs(action.reference(), action.address());
        var name = action.aboutName();
        var address = action.aboutAddress();
        return name == null || address == null ? item : item.about(name, address);
    }

    private Stream<WorkItem> toApprove(Actor actor) {
        return access.may(actor, Verb.CHAIR_MEETINGS)
                ? meetings.open(actor).stream()
                        .filter(meeting -> meeting.state() == MeetingState.HELD)
                        .filter(meeting -> meeting.group().chair().equals(actor.account()))
                        .filter(meeting -> minutes.mayApprove(actor, meeting))
                        .map(MeetingWork::item)
                : Stream.empty();
    }

    private static WorkItem item(Meeting meeting) {
        return new WorkItem(
                Kind.DECIDE,
                "Minutes of %s, %s".formatted(meeting.group().name(), DateWords.day(meeting.startsAt())),
                meeting.address() + "/minutes",
                "The meeting was held. Somebody else than the writer of its minutes approves them.",
                meeting.endedAt(),
                "Read and approve",
                ORDER);
    }

    private static WorkItem item(MeetingGroup group) {
        return new WorkItem(
                Kind.DECIDE,
                group.name() + " has lost its chair or secretary",
                group.address() + "/text",
                "%s or %s no longer chairs or keeps meetings of %s."
                        .formatted(group.chairName(), group.secretaryName(), group.bodyName()),
                null,
                "Name another",
                ORDER);
    }
}
