package occ.mapping.pages;

import java.time.Clock;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits on the region's desk. */
@Controller
class TriagePages {
    private final Triage triage;
    private final DuplicateHits duplicates;
    private final Transactions transactions;
    private final Clock clock;

    TriagePages(Triage triage, DuplicateHits duplicates, Transactions transactions, Clock clock) {
        this.triage = triage;
        this.duplicates = duplicates;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/triage")
    View show(Actor actor) {
        return transactions.as(actor, () -> {
            var today = DateWords.today(clock.instant());
            var rows = triage.waiting(actor).stream()
                    .map(waiting -> new TriagePage.Row(
                            waiting,
                            duplicates.besides(actor, waiting.subject()).size(),
                            today))
                    .toList();
            return View.of("mapping/triage", new TriagePage(rows));
        });
    }
}
