package occ.pole.name;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** How alike two birth dates are, from 0 to 1, and why: clerks exchange day and month, and slip by a year. */
public record BirthDateLikeness(double score, String explanation) {
    public static BirthDateLikeness of(BirthDate date, BirthDate other) {
        var yearsApart = Math.abs(date.year() - other.year());
        var day = date.day();
        var otherDay = other.day();
        if (day == null || otherDay == null) {
            return byYear(yearsApart);
        }
        if (day.equals(otherDay)) {
            return switch (yearsApart) {
                case 0 -> new BirthDateLikeness(1, "The birth dates are the same");
                case 1 -> new BirthDateLikeness(0.75, "The same day and month, a year apart");
                default -> differ();
            };
        }
        return yearsApart == 0 && day.equals(exchanged(otherDay))
                ? new BirthDateLikeness(0.85, "The same but for day and month exchanged")
                : differ();
    }

    private static BirthDateLikeness byYear(int yearsApart) {
        return switch (yearsApart) {
            case 0 -> new BirthDateLikeness(0.6, "The same year of birth; of one of them no more is known");
            case 1 -> new BirthDateLikeness(0.4, "Years of birth one apart; of one of them no more is known");
            default -> differ();
        };
    }

    private static BirthDateLikeness differ() {
        return new BirthDateLikeness(0, "The birth dates differ");
    }

    private static @Nullable MonthDay exchanged(MonthDay day) {
        return day.getDayOfMonth() <= 12 ? MonthDay.of(day.getDayOfMonth(), day.getMonthValue()) : null;
    }
}
