package occ.retention.pages;

import occ.access.Transactions;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.retention.Holds;
import occ.retention.Kept;
import occ.retention.Reviews;
import occ.retention.Schedules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How long one record is kept, and why. */
@Controller
class RecordPages {
    private final Reviews reviews;
    private final Holds holds;
    private final Schedules schedules;
    private final Transactions transactions;
    private final Desk desk;

    RecordPages(Reviews reviews, Holds holds, Schedules schedules, Transactions transactions, Desk desk) {
        this.reviews = reviews;
        this.holds = holds;
        this.schedules = schedules;
        this.transactions = transactions;
        this.desk = desk;
    }

    @GetMapping(Kept.ADDRESS + "{reference}")
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var record = reviews.get(actor, Desk.read(reference));
            return View.of(
                    "retention/record",
                    new RecordPage(
                            record,
                            schedules.of(record.group()),
                            holds.on(actor, record.id()),
                            reviews.history(actor, record),
                            reviews.mayReview(actor, record),
                            holds.mayHold(actor),
                            desk.today()));
        });
    }
}
