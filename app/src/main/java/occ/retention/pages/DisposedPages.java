package occ.retention.pages;

import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.retention.Clearing;
import occ.retention.Disposals;
import occ.retention.Tombstone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tombstones, and clearing the disk behind them. */
@Controller
class DisposedPages {
    private static final int LINES_A_PAGE = 50;

    private final Disposals disposals;
    private final Clearing clearing;
    private final Transactions transactions;

    DisposedPages(Disposals disposals, Clearing clearing, Transactions transactions) {
        this.disposals = disposals;
        this.clearing = clearing;
        this.transactions = transactions;
    }

    @GetMapping(Tombstone.ADDRESS)
    View list(Actor actor, @RequestParam(defaultValue = "1") String page) {
        return transactions.as(actor, () -> {
            var pages = new Pages(
                    PageNumber.of(page), LINES_A_PAGE, disposals.countDisposed(actor), Tombstone.ADDRESS + "?page=");
            return View.of(
                    "retention/disposed",
                    new DisposedPage(
                            disposals.disposed(actor, pages.offset(), LINES_A_PAGE), pages, clearing.waiting(actor)));
        });
    }

    @GetMapping(Tombstone.ADDRESS + "/{reference}")
    View show(Actor actor, @PathVariable String reference) {
        return disposals
                .tombstone(actor, Desk.read(reference))
                .map(stone -> View.of("retention/tombstone", new TombstonePage(stone)))
                .orElseThrow(() -> new NoSuchRecord("tombstone"));
    }

    @PostMapping(Tombstone.ADDRESS + "/clearing")
    View clear(Actor actor) {
        return View.redirect("/jobs/" + clearing.start(actor).reference());
    }
}
