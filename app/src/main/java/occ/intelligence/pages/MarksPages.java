package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.faces.pages.Words;
import occ.intelligence.Item;
import occ.intelligence.Marks;
import occ.intelligence.Marks.NewLink;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Proposing;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.kernel.Period;
import occ.pole.Predicate;
import occ.pole.recording.Recording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From the text of an item to the map: a person confirms what is proposed, and says who does what to whom. */
@Controller
class MarksPages {
    private static final String TEMPLATE = "intelligence/marks";
    private static final String PATH = "/intelligence/reports/{reference}/items/{number}/marks";

    private final Reports reports;
    private final Marks marks;
    private final Proposing proposing;
    private final Recording recording;
    private final Access access;
    private final Transactions transactions;

    MarksPages(
            Reports reports,
            Marks marks,
            Proposing proposing,
            Recording recording,
            Access access,
            Transactions transactions) {
        this.reports = reports;
        this.marks = marks;
        this.proposing = proposing;
        this.recording = recording;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference, @PathVariable String number) {
        return View.of(TEMPLATE, page(actor, reference, number, Form.empty()));
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, @PathVariable String number, HttpServletRequest request) {
        var form = Form.of(request);
        var page = page(actor, reference, number, form);
        var read = new MarksForm(form, page.item().textToRead(), page.proposed()).read();
        if (read.isEmpty()) {
            return View.invalid(TEMPLATE, page);
        }
        var decided = read.orElseThrow();
        return answer(
                page,
                () -> {
                    var outcome = marks.confirm(
                            actor, page.report().reference(), page.item().number(), decided.marks(), decided.fact());
                    if (outcome instanceof Done && !decided.aside().isEmpty()) {
                        marks.setAside(
                                actor, page.report().reference(), page.item().number(), decided.aside());
                    }
                    return outcome;
                },
                decided.marks().isEmpty()
                        ? "Set aside. It is not proposed again"
                        : Words.count(decided.marks().size(), "mark is", "marks are") + " on the map");
    }

    @PostMapping("/intelligence/reports/{reference}/items/{number}/links")
    View link(Actor actor, @PathVariable String reference, @PathVariable String number, HttpServletRequest request) {
        var form = Form.of(request);
        var page = page(actor, reference, number, form);
        var from = form.read().reference("from", "who or what does it");
        var predicate =
                form.read().choice("predicate", "what it does", Arrays.asList(Predicate.values()), Predicate::name);
        var to = form.read().reference("to", "to whom or to what");
        var since = form.read().optionalDate("since", "the day since when");
        var fact = form.read()
                .choice(
                        "link-fact",
                        "whether it is a fact or an assessment",
                        List.of(MarksForm.FACT, MarksForm.ASSESSMENT),
                        each -> each);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page);
        }
        var link = new NewLink(
                from.orElseThrow(),
                predicate.orElseThrow(),
                to.orElseThrow(),
                new Period(since.orElse(null), null),
                fact.orElseThrow().equals(MarksForm.FACT));
        return answer(
                page,
                () -> marks.link(actor, page.report().reference(), page.item().number(), link),
                "The link is on the map");
    }

    @PostMapping(PATH + "/{mark}/withdrawal")
    View withdraw(Actor actor, @PathVariable String reference, @PathVariable String number, @PathVariable String mark) {
        var page = page(actor, reference, number, Form.empty());
        return answer(
                page,
                () -> marks.withdraw(
                        actor, page.report().reference(), page.item().number(), References.of(mark)),
                "The mark is taken back, and so is what this item said of it");
    }

    private static View answer(MarksPage page, Supplier<Outcome> deed, String notice) {
        return switch (deed.get()) {
            case Done _ -> View.redirect(page.address() + "/marks", notice);
            case Refused(var refusals) -> {
                Refusals.tell(page.form(), refusals);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private MarksPage page(Actor actor, String reference, String number, Form form) {
        return transactions.as(actor, () -> {
            recording.requireMayRecord(actor);
            var report = reports.get(actor, References.of(reference));
            var item = item(report, number);
            return new MarksPage(
                    new ReportTop(report, "Mark item " + item.number()),
                    item,
                    marks.of(actor, report, item),
                    proposing.of(actor, report, item),
                    marks.statements(actor, item),
                    access.may(actor, Verb.NOMINATE) && !isCovert(item),
                    form);
        });
    }

    /** R19: a nomination is read by many. */
    private static boolean isCovert(Item item) {
        var handling = item.handling();
        return handling != null && handling.isCovert();
    }

    private static Item item(Report report, String number) {
        return report.items().stream()
                .filter(each -> String.valueOf(each.number()).equals(number)
                        && report.state().isReleased())
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("item"));
    }
}
