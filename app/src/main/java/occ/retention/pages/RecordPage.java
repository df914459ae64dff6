package occ.retention.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Mark;
import occ.retention.Hold;
import occ.retention.Kept;
import occ.retention.Reviews.Past;
import occ.retention.Schedule;

/** A record as what is kept: its group, when it is due, what is held, holds and reviews. */
public record RecordPage(
        Kept record,
        Schedule schedule,
        List<Hold> holds,
        List<Past> history,
        boolean mayReview,
        boolean mayHold,
        LocalDate today) {
    private static final int SOON = 90;

    public RecordPage {
        holds = List.copyOf(holds);
        history = List.copyOf(history);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("How long it is kept").via(record.name(), source(record));
    }

    /** The record's own page. */
    public static String source(Kept record) {
        var entity = record.entity();
        var reference = record.reference().text();
        return entity == null ? "/intelligence/reports/" + reference : EntityAddress.of(entity, reference);
    }

    public Mark due() {
        return Mark.due(record.dueOn(), today, SOON);
    }

    public static String until(Hold hold) {
        var until = hold.until();
        return until == null ? "Open" : "Until " + DateWords.day(until);
    }

    public static String next(Past past) {
        var next = past.nextOn();
        return next == null ? "" : "Next review " + DateWords.day(next);
    }
}
