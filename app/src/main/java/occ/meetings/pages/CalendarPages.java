package occ.meetings.pages;

import static occ.meetings.pages.MeetingsInPaths.GROUP;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.meetings.Meeting;
import occ.meetings.MeetingState;
import occ.meetings.Meetings;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings of a group for a calendar elsewhere: times and references, and nothing that says what they are about. */
@Controller
class CalendarPages {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String EVENT = """
        BEGIN:VEVENT
        UID:%s
        DTSTAMP:%s
        DTSTART:%s
        SUMMARY:%s
        CLASS:CONFIDENTIAL
        END:VEVENT
        """;

    private final Meetings meetings;
    private final MeetingsInPaths paths;
    private final Transactions transactions;

    CalendarPages(Meetings meetings, MeetingsInPaths paths, Transactions transactions) {
        this.meetings = meetings;
        this.paths = paths;
        this.transactions = transactions;
    }

    @GetMapping(GROUP + "/calendar")
    ResponseEntity<byte[]> calendar(Actor actor, @PathVariable String group) {
        return transactions.as(actor, () -> {
            var about = paths.group(actor, group);
            if (!about.isOf(actor.account())) {
                throw new NoSuchRecord("calendar");
            }
            var events = meetings.of(actor, about).stream()
                    .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                    .map(CalendarPages::event)
                    .collect(Collectors.joining());
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(about.reference().text() + ".ics")
                                    .build()
                                    .toString())
                    .body(file(events));
        });
    }

    private static String event(Meeting meeting) {
        var reference = meeting.reference().text();
        var begins = UTC.format(meeting.startsAt());
        return EVENT.formatted(reference, begins, begins, reference);
    }

    private static byte[] file(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//occ//meetings//EN\n%sEND:VCALENDAR\n"
                .formatted(events)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
