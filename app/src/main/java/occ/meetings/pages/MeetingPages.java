package occ.meetings.pages;

import static occ.meetings.pages.MeetingsInPaths.GROUP;
import static occ.meetings.pages.MeetingsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.ClockTime;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.meetings.Agenda;
import occ.meetings.Meeting;
import occ.meetings.Meeting.Seat;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingMove;
import occ.meetings.Meetings;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Planning a meeting, moving it on, and who is there. */
@Controller
class MeetingPages {
    private static final String TEMPLATE = "meetings/meeting";
    private static final String PLAN = "meetings/plan";
    private static final String ATTENDANCE = "meetings/attendance";
    private static final int LONGEST = 500;

    private final Meetings meetings;
    private final Agenda agenda;
    private final MeetingsInPaths paths;
    private final Access access;
    private final Transactions transactions;

    MeetingPages(Meetings meetings, Agenda agenda, MeetingsInPaths paths, Access access, Transactions transactions) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.paths = paths;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(GROUP + "/meetings/new")
    View form(Actor actor, @PathVariable String group) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_MEETINGS);
            var about = paths.group(actor, group);
            access.require(actor, Verb.KEEP_MEETINGS, about.body());
            return View.of(PLAN, PlanPage.proposing(about, meetings.proposed(actor, about)));
        });
    }

    @PostMapping(GROUP + "/meetings")
    View plan(Actor actor, @PathVariable String group, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_MEETINGS);
            var about = paths.group(actor, group);
            var day = form.read().date("day", "the day");
            var at = form.read().parsed("at", "the time at which it begins", ClockTime::parse);
            var place = form.read().text("place", "where it is held", LONGEST);
            if (!form.isValid()) {
                return View.invalid(PLAN, new PlanPage(about, form));
            }
            return switch (meetings.plan(
                    actor, about.reference(), day.orElseThrow(), at.orElseThrow(), place.orElseThrow())) {
                case Done(var reference) ->
                    View.redirect(MeetingGroup.ADDRESS + "/" + reference.text(), "The meeting is planned");
                case Refused(var field, var sentence) ->
                    View.invalid(PLAN, new PlanPage(about, form.withError(field, sentence)));
            };
        });
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(
                actor, () -> View.of(TEMPLATE, page(actor, paths.meeting(actor, reference), Form.empty())));
    }

    /** Not in one transaction: closing papers goes on in the names of the others. */
    @PostMapping(ONE + "/move")
    View move(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        var meeting = paths.meeting(actor, reference);
        var move = form.read().choice("move", "what happens next", List.of(MeetingMove.values()), MeetingMove::name);
        var words = form.read().optionalText("words", "the reason", LONGEST);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, meeting, form));
        }
        return switch (meetings.move(
                actor, meeting.reference(), MeetingsInPaths.seen(form), move.orElseThrow(), words.orElse(""))) {
            case Done any ->
                View.redirect(
                        move.orElseThrow() == MeetingMove.BEGIN ? meeting.address() + "/attendance" : meeting.address(),
                        "The meeting is “%s” now"
                                .formatted(move.orElseThrow().to().label()));
            case Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, meeting, form.withError(field, sentence)));
        };
    }

    @GetMapping(ONE + "/attendance")
    View attendance(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(ATTENDANCE, AttendancePage.of(kept(actor, reference))));
    }

    @PostMapping(ONE + "/attendance")
    View attend(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var meeting = kept(actor, reference);
            var present = meeting.seats().stream()
                    .filter(seat -> form.has("present", seat.reference()))
                    .map(Seat::account)
                    .collect(Collectors.toSet());
            return switch (meetings.attend(actor, meeting.reference(), present)) {
                case Done any -> View.redirect(meeting.address(), "Who is there is recorded");
                case Refused(var field, var sentence) ->
                    View.invalid(ATTENDANCE, new AttendancePage(meeting, form.withError(field, sentence)));
            };
        });
    }

    private Meeting kept(Actor actor, String reference) {
        access.require(actor, Verb.KEEP_MEETINGS);
        var meeting = paths.meeting(actor, reference);
        access.require(actor, Verb.KEEP_MEETINGS, meeting.group().body());
        return meeting;
    }

    private MeetingPage page(Actor actor, Meeting meeting, Form form) {
        var items = agenda.items(actor, meeting);
        return new MeetingPage(
                meeting,
                items,
                items.stream()
                        .filter(item -> agenda.mayTakeOff(actor, meeting, item))
                        .toList(),
                meetings.movesOpenTo(actor, meeting),
                agenda.mayAdd(actor, meeting),
                meetings.mayKeep(actor, meeting),
                form);
    }
}
