package occ.picture.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.kernel.AsAt;
import occ.picture.Knowledge;
import occ.picture.ReviewTiming;

/**
 * The moment a question is about, as conditions for SQL that names it {@code :at}. The present is asked through the
 * partial indexes of what stands now; a past day through the history.
 */
record Moment(OffsetDateTime at, LocalDate day, boolean isNow) {
    static Moment of(AsAt asAt, Instant clock) {
        var at = asAt.instant(clock);
        var past = asAt.day();
        return new Moment(Utc.at(at), past == null ? DateWords.today(at) : past, past == null);
    }

    /** Which lines of the register {@code r} stood. */
    String stood() {
        return isNow
                ? "r.superseded_at is null"
                : "r.recorded_at <= :at and (r.superseded_at is null or r.superseded_at > :at)";
    }

    /** Clocks that were past their due time. */
    String exceptions() {
        return isNow
                ? "(select * from adequacy.running where due_at < :at)"
                : "(select * from adequacy.run where due_at < :at and (stopped_at is null or stopped_at > :at))";
    }

    /** What SQL over the register may name. */
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("at", at);
        parameters.put("today", day);
        parameters.put("soon", day.plusDays(ReviewTiming.WARNING_DAYS));
        parameters.put("heard", at.minusDays(Knowledge.OLD_AFTER_DAYS));
        return parameters;
    }
}
