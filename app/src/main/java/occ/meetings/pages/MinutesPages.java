package occ.meetings.pages;

import static occ.meetings.pages.MeetingsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingState;
import occ.meetings.Meetings;
import occ.meetings.Minutes;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import occ.meetings.Printing;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Minutes: read, approved, searched, and on paper. */
@Controller
class MinutesPages {
    private static final String TEMPLATE = "meetings/minutes";
    private static final int MOST = 50;

    private final Minutes minutes;
    private final Printing printing;
    private final Meetings meetings;
    private final MeetingsInPaths paths;
    private final Access access;
    private final Transactions transactions;

    MinutesPages(
            Minutes minutes,
            Printing printing,
            Meetings meetings,
            MeetingsInPaths paths,
            Access access,
            Transactions transactions) {
        this.minutes = minutes;
        this.printing = printing;
        this.meetings = meetings;
        this.paths = paths;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(ONE + "/minutes")
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var meeting = paths.meeting(actor, reference);
            if (meeting.state().isBefore() || meeting.state() == MeetingState.CANCELLED) {
                throw new NoSuchRecord("minutes");
            }
            return View.of(TEMPLATE, page(actor, meeting, Form.empty()));
        });
    }

    /** Not in one transaction: what others see is kept in their names. */
    @PostMapping(ONE + "/minutes/approval")
    View approve(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        access.require(actor, Verb.CHAIR_MEETINGS);
        var meeting = paths.meeting(actor, reference);
        return switch (minutes.approve(actor, meeting.reference(), MeetingsInPaths.seen(form))) {
            case Done any -> View.redirect(meeting.address() + "/minutes", "The minutes are approved");
            case Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, meeting, form.withError(field, sentence)));
        };
    }

    @PostMapping(ONE + "/minutes/copy")
    ResponseEntity<byte[]> print(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return file(
                "minutes-" + reference,
                printing.minutes(actor, MeetingsInPaths.parse(reference), upTo(Form.of(request))));
    }

    @PostMapping(ONE + "/papers/copy")
    ResponseEntity<byte[]> printPapers(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return file(
                "papers-" + reference,
                printing.papers(actor, MeetingsInPaths.parse(reference), upTo(Form.of(request))));
    }

    /** The lowest, where nothing was chosen. */
    private static Marking upTo(Form form) {
        return form.read()
                .optionalChoice("up-to", Arrays.asList(Marking.values()), Marking::name)
                .orElse(Marking.OFFICIAL);
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(content);
    }

    @GetMapping(MeetingGroup.ADDRESS + "/minutes")
    View search(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var words = form.value("q").strip();
            return View.of(
                    "meetings/search",
                    new SearchPage(form, words.isEmpty() ? List.of() : minutes.search(actor, words, MOST)));
        });
    }

    private MinutesPage page(Actor actor, Meeting meeting, Form form) {
        return transactions.as(
                actor,
                () -> new MinutesPage(
                        meeting,
                        minutes.of(actor, meeting),
                        minutes.mayApprove(actor, meeting),
                        meetings.mayKeep(actor, meeting) && meeting.state() == MeetingState.HELD,
                        form));
    }
}
