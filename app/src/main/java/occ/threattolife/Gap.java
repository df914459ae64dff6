package occ.threattolife;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time for which nobody along a line is on duty. */
public record Gap(Instant from, Instant until) {
    /** What turns of duty leave open between two moments, whichever organisation of the line each is for. */
    public static List<Gap> in(List<Duty> duties, Instant from, Instant until) {
        var gaps = new ArrayList<Gap>();
        var covered = from;
        var inOrder = duties.stream().sorted(Comparator.comparing(Duty::from)).toList();
        for (var duty : inOrder) {
            if (duty.from().isAfter(covered) && covered.isBefore(until)) {
                gaps.add(new Gap(covered, earlier(duty.from(), until)));
            }
            covered = duty.until().isAfter(covered) ? duty.until() : covered;
        }
        if (covered.isBefore(until)) {
            gaps.add(new Gap(covered, until));
        }
        return List.copyOf(gaps);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
