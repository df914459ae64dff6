package occ.work.internal;

import java.time.Clock;
import java.time.Duration;
import occ.work.Submissions;
import org.springframework.stereotype.Component;

/** The unique key decides which of two is first; the other waits for it by looking, and holds no connection meanwhile. */
@Component
class StoredSubmissions implements Submissions {
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int LOOKS = 50;

    private final SubmissionTable table;
    private final Clock clock;

    StoredSubmissions(SubmissionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Answer take(Submission submission) {
        table.dropBefore(clock.instant().minus(REMEMBERED));
        for (var look = 0; look < LOOKS; look++) {
            if (table.add(submission, clock.instant())) {
                return new Answer.Fresh();
            }
            var location = table.location(submission);
            if (location.isPresent()) {
                return new Answer.Done(location.get());
            }
            if (!rest()) {
                break;
            }
        }
        return new Answer.UnderWay();
    }

    @Override
    public void finish(Submission submission, String location) {
        table.finish(submission, location);
    }

    @Override
    public void release(Submission submission) {
        table.remove(submission);
    }

    private static boolean rest() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
