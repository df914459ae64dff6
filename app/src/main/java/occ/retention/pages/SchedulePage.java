package occ.retention.pages;

import occ.retention.Schedule;
import occ.retention.Schedules;

/** The schedules in force, in words. */
public record SchedulePage(Schedules schedules) {
    public static String first(Schedule schedule) {
        return schedule.hasClearPeriod()
                ? "%d years from the last relevant event".formatted(schedule.firstYears())
                : "%d years from when it was recorded".formatted(schedule.firstYears());
    }

    public static String cap(Schedule schedule) {
        var age = schedule.capAge();
        return age == null ? "None" : "Age of " + age;
    }

    public static String proposes(Schedule schedule) {
        return schedule.proposes() ? "Disposal is proposed; a person decides" : "A person reviews";
    }
}
