package occ.work.pages;

import java.time.Clock;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.work.Digests;
import occ.work.Digests.State;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** A digest that could not be delivered stands on the work page of whoever waited for it, for some days. */
@Component
class DigestTrouble implements WorkSource {
    private static final int DAYS = 3;
    private static final int ORDER = 95;

    private final Digests digests;
    private final Clock clock;

    DigestTrouble(Digests digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        var since = DateWords.today(clock.instant()).minusDays(DAYS);
        return digests.of(actor).last().stream()
                .filter(sending ->
                        sending.state() == State.FAILED && sending.day().isAfter(since))
                .map(sending -> new WorkItem(
                        Kind.CHANGED,
                        DigestPage.words(sending),
                        DigestPages.PATH,
                        "Everything that waits for you is on this page all the same.",
                        sending.nextAt(),
                        "See your digest",
                        ORDER))
                .toList();
    }
}
