package occ.picture.pages;

import occ.adequacy.AllowedTime;
import occ.faces.pages.Words;
import occ.picture.Exceptions.Overdue;

/** An exception as its table shows it. */
public record ExceptionLine(Overdue overdue) {
    public String age() {
        return overdue.daysLate() == 0 ? "since today" : Words.count(overdue.daysLate(), "day", "days");
    }

    public String allowed() {
        var allowed = overdue.rule().allowed();
        return allowed.isZero() ? AllowedTime.words(allowed) : "allowed " + AllowedTime.words(allowed);
    }
}
