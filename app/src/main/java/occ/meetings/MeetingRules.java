package occ.meetings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Severity;
import occ.kernel.Actor;
import occ.meetings.Outcome.Refused;
import occ.meetings.Proceedings.NewAction;
import occ.meetings.Proceedings.OnRecord;
import occ.meetings.Proceedings.Said;

/** When a meeting can decide, and who. */
public final class MeetingRules {
    /** Each action says itself when it is due; nothing is allowed beyond. */
    public static final AdequacyRule ACTION = new AdequacyRule(
            "meetings.action",
            "R01",
            "Action of a meeting overdue",
            "Answer it",
            "/meeting-actions",
            Verb.READ_MAP,
            Duration.ZERO,
            Severity.MEDIUM,
            "The meeting that asked for it set the day");

    private MeetingRules() {}

    /** Why nothing can be decided on an item by somebody now, in a sentence. */
    public static Optional<String> obstacle(Meeting meeting, Item item, OnRecord record, Actor by, boolean chairs) {
        if (!by.isPerson()) {
            return Optional.of("A decision is taken by a person, not by the program");
        }
        if (meeting.state() != MeetingState.IN_SESSION) {
            return Optional.of("Decisions are taken while the meeting is in session");
        }
        if (!item.isOpen()) {
            return Optional.of("It is “%s” already".formatted(item.standing()));
        }
        if (!chairs) {
            return Optional.of("The chair decides");
        }
        if (!meeting.isPresent(by.account())) {
            return Optional.of("Whoever decides is recorded as present first");
        }
        if (record.recusals().stream().map(Said::account).anyMatch(by.account()::equals)) {
            return Optional.of("You stood back from this item, so somebody else decides on it");
        }
        return quorum(meeting, record);
    }

    /** Who stands back from an item does not count for it. */
    private static Optional<String> quorum(Meeting meeting, OnRecord record) {
        var back = record.recusals().stream().map(Said::account).toList();
        var there = meeting.seats().stream()
                .filter(seat -> seat.member() && seat.present() && !back.contains(seat.account()))
                .count();
        return there >= meeting.group().quorum()
                ? Optional.empty()
                : Optional.of("There is no quorum for it: %s of the %s members needed are there"
                        .formatted(there, meeting.group().quorum()));
    }

    public static Optional<Refused> recording(Meeting meeting) {
        return Refused.when(
                meeting.state() != MeetingState.IN_SESSION,
                "words",
                "That is recorded while the meeting is in session");
    }

    public static Optional<Refused> asking(NewAction action, LocalDate today) {
        return Outcome.Refused.first(
                Refused.when(
                        action.owner() == null && action.body() == null,
                        "owner",
                        "Choose who is asked, a person or a body"),
                Refused.when(
                        action.owner() != null && action.body() != null, "body", "Choose a person or a body, not both"),
                Refused.when(
                        action.due().isBefore(today), "due", "The day on which it is due must not be in the past"));
    }
}
