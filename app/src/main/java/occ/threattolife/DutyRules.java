package occ.threattolife;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.threattolife.DutyRota.NewDuty;
import occ.threattolife.Outcome.Objection;

/** When a turn of duty may stand in the rota. */
public final class DutyRules {
    /** A local default. Longer, and a slip of the pen would put somebody on duty for a year. */
    public static final Duration LONGEST = Duration.ofDays(31);

    private DutyRules() {}

    /** {@code mayAnswer} says whether the officer answers threats to life for that organisation. */
    public static Outcome set(NewDuty duty, boolean mayAnswer, List<Duty> standing, Instant now) {
        var taken = other(duty, standing);
        return Outcome.unless(
                new Objection(!mayAnswer, "officer", "This officer does not answer threats to life there"),
                new Objection(!duty.until().isAfter(duty.from()), "until", "The end must be after the beginning"),
                new Objection(!duty.until().isAfter(now), "until", "The end must lie ahead"),
                new Objection(
                        Duration.between(duty.from(), duty.until()).compareTo(LONGEST) > 0,
                        "until",
                        "A turn of duty lasts at most " + LONGEST.toDays() + " days"),
                new Objection(
                        taken.isPresent(),
                        "from",
                        taken.map(one -> one.officer().name()).orElse("Somebody")
                                + " is on duty there for some of that time"));
    }

    private static Optional<Duty> other(NewDuty duty, List<Duty> standing) {
        return standing.stream()
                .filter(one -> one.organisation().equals(duty.organisation()))
                .filter(one -> one.overlaps(duty.from(), duty.until()))
                .findFirst();
    }
}
