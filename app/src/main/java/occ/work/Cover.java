package occ.work;

import java.time.LocalDate;
import occ.kernel.AccountId;
import occ.kernel.Reference;

/** Somebody is away, and another stands in for them from the first day to the last. {@code note} is what they are handed. */
public record Cover(
        Reference reference,
        AccountId absent,
        String absentName,
        AccountId standIn,
        String standInName,
        LocalDate from,
        LocalDate until,
        String note) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
