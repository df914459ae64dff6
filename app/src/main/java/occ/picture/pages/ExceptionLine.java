package occ.picture.pages;

import java.time.Duration;
import occ.faces.pages.Words;
import occ.picture.Exceptions.Overdue;

/** An exception as its table shows it. */
public record ExceptionLine(Overdue overdue) {
    public String age() {
        return overdue.daysLate() == 0 ? "since today" : Words.count(overdue.daysLate(), "day", "days");
    }

    public String allowed() {
        var allowed = overdue.rule().allowed();
        return allowed.compareTo(Duration.ofDays(1)) < 0 && !allowed.isZero()
                ? "allowed " + Words.count(allowed.toHours(), "hour", "hours")
                : "allowed " + Words.count(allowed.toDays(), "day", "days");
    }
}
