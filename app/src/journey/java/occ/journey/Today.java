package occ.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the made world. It begins on a day of its own, so that pages look the same whenever they are made; each
 * look at it is a moment later than the one before, and days pass only where a journey says so.
 */
final class Today extends Clock {
    private static final Instant FIRST = Instant.parse("2026-03-03T09:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final AtomicReference<Instant> now = new AtomicReference<>(FIRST);

    /** Goes on to nine in the morning of a later day. */
    void daysPass(int days) {
        now.updateAndGet(was -> was.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(24L * days + 9)));
    }

    LocalDate date() {
        return LocalDate.ofInstant(now.get(), ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(was -> was.plus(MOMENT));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
