package occ.access.internal;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How often one address may try to sign in: ten at once, then one every six seconds. */
@Component
class AttemptLimits {
    private static final int AT_ONCE = 10;
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    /** Zero if the attempt may be made, else the seconds to wait. */
    synchronized long secondsToWait(String address) {
        var probe = buckets.computeIfAbsent(address, any -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, Duration.ofMinutes(1)))
                .build();
    }
}
