package occ.work.pages;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.work.WorkItem;
import org.jspecify.annotations.Nullable;

/** One item, with its time in words that suit its kind. */
public record WorkRow(WorkItem item, Instant now) {
    public @Nullable Mark when() {
        var at = item.dueAt();
        return switch (item.kind()) {
            case LATE -> new Mark(Mark.Kind.LATE, at == null ? "Late" : lateness(at));
            case DECIDE -> new Mark(Mark.Kind.NEW, at == null ? "Waits" : "Since " + day(at));
            case DUE -> at == null ? null : new Mark(Mark.Kind.SOON, day(at));
            case CHANGED -> at == null ? null : new Mark(Mark.Kind.PLAIN, day(at) + ", " + DateWords.time(at));
        };
    }

    private String lateness(Instant due) {
        var days = ChronoUnit.DAYS.between(DateWords.today(due), DateWords.today(now));
        return days > 0 ? Words.count(days, "day", "days") : "Today";
    }

    private String day(Instant moment) {
        var day = DateWords.today(moment);
        return day.equals(DateWords.today(now)) ? "today" : DateWords.shortDay(day);
    }
}
