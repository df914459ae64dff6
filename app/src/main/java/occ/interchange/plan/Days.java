package occ.interchange.plan;

import java.time.LocalDate;
import java.util.Optional;
import occ.interchange.returns.Column;
import occ.interchange.returns.Row;
import occ.kernel.Parsed;
import occ.kernel.Period;
import occ.pole.name.BirthDate;

/** Days of a return: any form a birth date may have is understood, so that senders meet one rule. */
final class Days {
    private final LocalDate today;
    private final Findings findings;

    Days(LocalDate today, Findings findings) {
        this.today = today;
        this.findings = findings;
    }

    Parsed<LocalDate> past(String written) {
        return switch (BirthDate.parse(written, today)) {
            case Parsed.Valid<BirthDate>(BirthDate read)
            when read.day() != null -> Parsed.valid(read.day().atYear(read.year()));
            case Parsed.Valid<BirthDate> _, Parsed.Invalid<BirthDate> _ ->
                Parsed.invalid("A day that has come, as 2025-01-31 or 31 January 2025");
        };
    }

    Period period(Row row, Column from, Column to) {
        var begin = findings.value(row, from, this::past);
        var end = findings.value(row, to, this::past);
        if (begin.isPresent() && end.isPresent() && !end.get().isAfter(begin.get())) {
            row.cell(to).ifPresent(cell -> findings.leaveOut(row, cell, "It ends on the day it begins, or before"));
            return Period.since(begin.get());
        }
        return new Period(orNull(begin), orNull(end));
    }

    @SuppressWarnings("NullAway")
    private static LocalDate orNull(Optional<LocalDate> day) {
        return day.orElse(null);
    }
}
