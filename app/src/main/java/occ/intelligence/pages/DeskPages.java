package occ.intelligence.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.intelligence.Reports;
import occ.intelligence.Reports.Queue;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of reports: what was approved, what waits for the unit, and one’s own. */
@Controller
class DeskPages {
    private static final int SIZE = 50;

    private final Reports reports;
    private final Access access;
    private final Transactions transactions;

    DeskPages(Reports reports, Access access, Transactions transactions) {
        this.reports = reports;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping("/intelligence")
    View released(Actor actor, @RequestParam(defaultValue = "1") String page) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            var pages = Pages.ofMany(
                    PageNumber.of(page), SIZE, most -> reports.countReleased(actor, most), "/intelligence?page=");
            return list(
                    actor,
                    "Reports approved",
                    DeskTabs.APPROVED,
                    reports.released(actor, pages.offset(), SIZE).stream()
                            .map(DeskLine::toRead)
                            .toList(),
                    pages,
                    "No report that you may read has been approved yet.");
        });
    }

    @GetMapping("/intelligence/queues/{path}")
    View queue(Actor actor, @PathVariable String path, @RequestParam(defaultValue = "1") String page) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.HANDLE_INTELLIGENCE);
            var queue = Queue.at(path).orElseThrow(() -> new NoSuchRecord("queue"));
            var total = reports.counts(actor).getOrDefault(queue, 0L);
            var pages = new Pages(PageNumber.of(page), SIZE, total, "/intelligence/queues/" + path + "?page=");
            return list(
                    actor,
                    queue.label(),
                    path,
                    reports.waiting(actor, queue, pages.offset(), SIZE).stream()
                            .map(line -> DeskLine.waiting(line, queue))
                            .toList(),
                    pages,
                    "Nothing waits here.");
        });
    }

    @GetMapping("/intelligence/own")
    View own(Actor actor, @RequestParam(defaultValue = "1") String page) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.REPORT_INTELLIGENCE);
            var pages = Pages.ofMany(
                    PageNumber.of(page), SIZE, most -> reports.countOwn(actor, most), "/intelligence/own?page=");
            return list(
                    actor,
                    "Reports you entered",
                    DeskTabs.OWN,
                    reports.own(actor, pages.offset(), SIZE).stream()
                            .map(DeskLine::toRead)
                            .toList(),
                    pages,
                    "You have entered no report yet.");
        });
    }

    private View list(Actor actor, String title, String tab, List<DeskLine> lines, Pages pages, String nothing) {
        var tabs = DeskTabs.of(actor, access, reports, tab);
        var mayReport = access.may(actor, Verb.REPORT_INTELLIGENCE);
        return View.of("intelligence/desk", new DeskPage(title, tabs, mayReport, lines, pages, nothing));
    }
}
