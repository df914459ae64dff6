package occ.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * The clock of the program. It can be set for the length of a piece of work, on that thread alone: a made world lays
 * down its history on the days it happened, and a test says what day it is.
 */
public final class Now extends Clock {
    private static final ScopedValue<Instant> SET = ScopedValue.newInstance();
    private final Clock clock;

    public Now(Clock clock) {
        this.clock = clock;
    }

    public static void at(Instant instant, Runnable work) {
        ScopedValue.where(SET, instant).run(work);
    }

    public static <T> T at(Instant instant, Supplier<T> work) {
        return ScopedValue.where(SET, instant).call(work::get);
    }

    @Override
    public Instant instant() {
        return SET.isBound() ? SET.get() : clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
