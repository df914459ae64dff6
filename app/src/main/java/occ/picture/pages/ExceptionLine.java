package occ.picture.pages;

import occ.adequacy.AllowedTime;
import occ.adequacy.Escalation;
import occ.faces.pages.DateWords;
import occ.faces.pages.Words;
import occ.picture.Exceptions.Overdue;
import org.jspecify.annotations.Nullable;

/** An exception as its table shows it. */
public record ExceptionLine(Overdue overdue) {
    public String age() {
        return overdue.daysLate() == 0 ? "since today" : Words.count(overdue.daysLate(), "day", "days");
    }

    /** Before whom it is besides whoever must act; or who carries the risk of it. */
    public @Nullable String risen() {
        var carried = overdue.carried();
        if (carried != null) {
            return "risk carried by %s until %s".formatted(carried.holder(), DateWords.day(carried.until()));
        }
        return overdue.escalation() == Escalation.NONE
                ? null
                : overdue.escalation().label();
    }

    public String allowed() {
        var allowed = overdue.rule().allowed();
        return allowed.isZero() ? AllowedTime.words(allowed) : "allowed " + AllowedTime.words(allowed);
    }
}
