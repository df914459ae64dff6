package occ.access.internal;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How often one and the same may try: so many at once, then as many again a minute, evenly spread. */
final class AttemptLimits {
    private static final int REMEMBERED = 10_000;

    private final int atOnce;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    AttemptLimits(int atOnce) {
        this.atOnce = atOnce;
    }

    /** Zero if the attempt may be made, and then it counts; else the seconds to wait. */
    synchronized long secondsToWait(String whose) {
        var probe = buckets.computeIfAbsent(whose, any -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(atOnce, Duration.ofMinutes(1)))
                .build();
    }
}
