package occ.mapping.pages;

import java.time.Clock;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.faces.pages.PageNumber;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits on the region's desk. */
@Controller
class TriagePages {
    private final Triage triage;
    private final Transactions transactions;
    private final Clock clock;

    TriagePages(Triage triage, Transactions transactions, Clock clock) {
        this.triage = triage;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/triage")
    View show(Actor actor, @RequestParam(defaultValue = "1") String page) {
        return transactions.as(
                actor,
                () -> View.of(
                        "mapping/triage",
                        TriagePage.of(triage.waiting(actor), PageNumber.of(page), DateWords.today(clock.instant()))));
    }
}
