package occ.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import occ.faces.pages.DateWords;
import occ.kernel.Now;
import occ.tasking.TaskingOutcome.Decided;

/** What is late on the subject of a telling, and its chair carries the risk of for a month. */
final class RiskCarried {
    private static final int DAYS = 30;

    private final Verbs verbs;
    private final Told told;
    private final Teller by;
    private final Instant at;

    RiskCarried(Verbs verbs, Told told, Instant at) {
        this.verbs = verbs;
        this.told = told;
        this.by = told.by();
        this.at = at;
    }

    void tell() {
        Now.at(at, () -> {
            var subject = told.main().id();
            var late = verbs.clocks().running(by.chair(), subject).stream()
                    .filter(running -> running.isException(at))
                    .findFirst()
                    .orElseThrow();
            var until = DateWords.today(at).plusDays(DAYS);
            var outcome =
                    verbs.carriedRisks().accept(by.chair(), subject, late.rule(), until, by.named("reason to wait"));
            assertThat(outcome).isInstanceOf(Decided.class);
            return true;
        });
    }
}
