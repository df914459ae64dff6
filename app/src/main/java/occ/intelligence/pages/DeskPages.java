package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.intelligence.Reports;
import occ.intelligence.Reports.Line;
import occ.intelligence.Reports.Queue;
import occ.intelligence.ReportsByWords;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of reports: what was approved, what waits for the unit, and one’s own. */
@Controller
class DeskPages {
    static final String WORDS = "words";

    private static final int SIZE = 50;
    private static final int LONGEST = 200;

    private final Reports reports;
    private final ReportsByWords byWords;
    private final Access access;
    private final Transactions transactions;

    DeskPages(Reports reports, ReportsByWords byWords, Access access, Transactions transactions) {
        this.reports = reports;
        this.byWords = byWords;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping("/intelligence")
    View released(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var words = form.read().optionalText(WORDS, "words in reports", LONGEST);
        var page = PageNumber.of(form.value("page"));
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            return words.map(asked -> saying(actor, form, asked, page)).orElseGet(() -> newest(actor, form, page));
        });
    }

    private View newest(Actor actor, Form form, int page) {
        var pages = Pages.ofMany(page, SIZE, most -> reports.countReleased(actor, most), "/intelligence?page=");
        return list(
                actor,
                "Reports approved",
                DeskTabs.APPROVED,
                form,
                read(reports.released(actor, pages.offset(), SIZE)),
                pages,
                "No report that you may read has been approved yet.");
    }

    private View saying(Actor actor, Form form, String words, int page) {
        var found = byWords.find(actor, words);
        var pages = new Pages(page, SIZE, found.count(), address(words) + "&page=");
        return list(
                actor,
                "Reports that say “" + words.strip() + "”",
                DeskTabs.APPROVED,
                form,
                read(found.lines(pages.offset(), SIZE)),
                pages,
                found.isTooMany()
                        ? "More than %,d reports that you may read say that. Type another word, or put what belongs together in quotation marks."
                                .formatted(ReportsByWords.MOST)
                        : "No report that you may read says that. Endings and capitals do not matter; all words must stand in one item, or in the title.");
    }

    /** Where reports are listed that say something. */
    static String address(String words) {
        return "/intelligence?" + WORDS + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
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
                    null,
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
                    null,
                    read(reports.own(actor, pages.offset(), SIZE)),
                    pages,
                    "You have entered no report yet.");
        });
    }

    private static List<DeskLine> read(List<Line> lines) {
        return lines.stream().map(DeskLine::toRead).toList();
    }

    private View list(
            Actor actor,
            String title,
            String tab,
            @Nullable Form search,
            List<DeskLine> lines,
            Pages pages,
            String nothing) {
        var tabs = DeskTabs.of(actor, access, reports, tab);
        var mayReport = access.may(actor, Verb.REPORT_INTELLIGENCE);
        var page = new DeskPage(title, tabs, mayReport, search, lines, pages, nothing);
        return page.isRefused() ? View.invalid("intelligence/desk", page) : View.of("intelligence/desk", page);
    }
}
