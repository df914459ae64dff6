package occ.picture;

import java.time.LocalDate;
import java.util.List;

/** How many were on the map, and how many of them had a full response, at each of the {@code days} of a {@link Run}. */
public record Course(List<LocalDate> days, Run all, Run full) {
    public Course {
        days = List.copyOf(days);
    }
}
