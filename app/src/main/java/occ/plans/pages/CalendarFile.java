package occ.plans.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import occ.plans.Action;

/**
 * Due days as an iCalendar file (RFC 5545). It goes into calendars that others can open, so that it holds references of
 * actions and nothing else: no name, no words, no place.
 */
final class CalendarFile {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private CalendarFile() {}

    static String of(List<Action> actions, Instant now) {
        var lines = new ArrayList<>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Organised Crime Command//Plans//EN"));
        actions.stream().filter(one -> one.state().isOpen()).forEach(one -> lines.addAll(event(one, now)));
        lines.add("END:VCALENDAR");
        return String.join("\r\n", lines) + "\r\n";
    }

    private static List<String> event(Action one, Instant now) {
        var reference = one.reference().text();
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + reference,
                "DTSTAMP:" + STAMP.format(now),
                "DTSTART;VALUE=DATE:" + day(one.content().due()),
                "DTEND;VALUE=DATE:" + day(one.content().due().plusDays(1)),
                "SUMMARY:Action " + reference + " is due",
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
