package occ.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import occ.reference.WorkingDays;
import occ.rights.Counting.ClosedDays;
import occ.rights.Counting.Month;
import org.jspecify.annotations.Nullable;

/**
 * Until when the law wants an answer (Data Protection Act 2018, section 54 as amended by the Data (Use and Access) Act
 * 2025): one month from the latest of receipt, identity and fee; two more where notice was given in the first. Empty while
 * the requester owes an answer.
 */
public record Deadline(
        LocalDate beganOn,
        @Nullable LocalDate noticeBy,
        @Nullable LocalDate dueOn) {
    private static final int ALLOWED = 1;
    private static final int WITH_EXTENSION = 3;

    public static Deadline of(LocalDate receivedOn, List<Wait> waits, boolean extended, Counting counting) {
        var began = waits.stream()
                .filter(wait -> wait.kind().beginsTheMonth())
                .flatMap(wait -> Optional.ofNullable(wait.answeredOn()).stream())
                .reduce(receivedOn, Deadline::later);
        if (waits.stream().anyMatch(Wait::isOpen)) {
            return new Deadline(began, null, null);
        }
        var waited = waits.stream()
                .filter(wait -> !wait.kind().beginsTheMonth() && !wait.askedOn().isBefore(began))
                .mapToLong(Wait::days)
                .sum();
        return new Deadline(
                began,
                end(began, ALLOWED, waited, counting),
                end(began, extended ? WITH_EXTENSION : ALLOWED, waited, counting));
    }

    private static LocalDate end(LocalDate began, int months, long waited, Counting counting) {
        // plusMonths gives the last day of a month that lacks the date: 31 January and a month is 28 or 29 February.
        var same = began.plusMonths(months).plusDays(waited);
        var end = counting.month() == Month.DAY_BEFORE ? same.minusDays(1) : same;
        return counting.closed() == ClosedDays.NEXT_WORKING_DAY && !WorkingDays.isWorkingDay(end)
                ? WorkingDays.add(end, 1)
                : end;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public boolean isPaused() {
        return dueOn == null;
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    public OptionalLong daysLeft(LocalDate today) {
        return dueOn == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(today, dueOn));
    }

    /** Whether notice of an extension may still be given (section 54(3B)). */
    public boolean mayBeExtended(LocalDate today) {
        return noticeBy != null && !noticeBy.isBefore(today);
    }
}
