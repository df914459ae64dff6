package occ.retention;

import java.util.List;
import occ.intelligence.MopiGroup;

/** The schedules in force, one for each group. */
public record Schedules(List<Schedule> all) {
    public Schedules {
        all = List.copyOf(all);
        if (all.size() != MopiGroup.values().length) {
            throw new IllegalArgumentException("Each review group has one schedule");
        }
    }

    public Schedule of(MopiGroup group) {
        return all.get(group.ordinal());
    }
}
