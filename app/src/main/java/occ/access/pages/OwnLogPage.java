package occ.access.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.audit.DeedWords;
import occ.audit.OwnTrail.Beside;
import occ.audit.OwnTrail.Line;
import occ.audit.Result;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Pages;
import occ.faces.pages.Words;
import org.jspecify.annotations.Nullable;

/** One day of the reader's own trail. */
public record OwnLogPage(LocalDate day, LocalDate today, List<Line> lines, Beside beside, Pages pages) {
    static final int LINES = 100;
    static final int MOST_PAGES = 10_000;

    public OwnLogPage {
        lines = List.copyOf(lines);
    }

    public String dayWords() {
        return DateWords.day(day) + (day.equals(today) ? ", today" : "");
    }

    public @Nullable LocalDate earlier() {
        return dayOf(beside.before());
    }

    public @Nullable LocalDate later() {
        return dayOf(beside.after());
    }

    public static String href(LocalDate day) {
        return "/account/log?day=" + day;
    }

    public static String time(Line line) {
        return DateWords.time(line.at());
    }

    public static String deed(Line line) {
        return DeedWords.of(line.deed());
    }

    /** How much it was: results of a search or list, or records named. */
    public static String extent(Line line) {
        var count = line.count();
        return count != null
                ? Words.count(count, "result", "results")
                : Words.count(line.records(), "record", "records");
    }

    public static Mark mark(Line line) {
        return new Mark(
                line.result() == Result.ALLOWED ? Mark.Kind.PLAIN : Mark.Kind.LATE,
                line.result().label());
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant moment) {
        return moment == null ? null : DateWords.today(moment);
    }
}
