package occ.rights;

/**
 * How a month is counted where the Act leaves room. Both are local defaults, set in the configuration.
 *
 * @param month which day the month ends on
 * @param closed what becomes of an end on a day on which offices are closed
 */
public record Counting(Month month, ClosedDays closed) {
    public static final Counting STANDARD = new Counting(Month.SAME_DATE, ClosedDays.NEXT_WORKING_DAY);

    public enum Month {
        /** As the Commissioner's guidance counts: received on 3 September, answered by 3 October. */
        SAME_DATE,
        /** As “beginning with” reads most strictly: received on 3 September, answered by 2 October. */
        DAY_BEFORE
    }

    public enum ClosedDays {
        /** As the Commissioner's guidance has it: to the next working day of England and Wales. */
        NEXT_WORKING_DAY,
        AS_IT_FALLS
    }
}
