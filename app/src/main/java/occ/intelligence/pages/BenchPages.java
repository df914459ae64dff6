package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Report;
import occ.intelligence.ReportState;
import occ.intelligence.Sanitising;
import occ.intelligence.Sanitising.Texts;
import occ.intelligence.Sanitising.Workbench;
import occ.intelligence.sanitisation.Flag;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The workbench. Whatever button is pressed, what was typed is saved first, so that to keep a phrase or to ask the
 * originator loses no word.
 */
@Controller
class BenchPages {
    private static final String TEMPLATE = "intelligence/sanitisation";
    private static final String PATH = "/intelligence/reports/{reference}/sanitisation";

    private final Sanitising sanitising;
    private final Transactions transactions;

    BenchPages(Sanitising sanitising, Transactions transactions) {
        this.sanitising = sanitising;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var bench = open(actor, reference);
            return View.of(TEMPLATE, page(bench, BenchForm.of(bench)));
        });
    }

    @PostMapping(PATH)
    View save(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var typed = Form.of(request);
        return transactions.as(actor, () -> {
            var bench = open(actor, reference);
            var deed = Deed.of(bench, typed.value("then"));
            var form = deed instanceof Deed.Use(var flag) ? BenchForm.using(bench, typed, flag) : typed;
            return new BenchForm(form, bench.report())
                    .read()
                    .map(texts -> carryOut(actor, bench, form, texts, deed))
                    .orElseGet(() -> View.invalid(TEMPLATE, page(bench, form)));
        });
    }

    /** What a button asks for, beyond saving. */
    private sealed interface Deed {
        record Save() implements Deed {}

        record Send() implements Deed {}

        record Ask() implements Deed {}

        record Use(Flag flag) implements Deed {}

        record Keep(Flag flag) implements Deed {}

        static Deed of(Workbench bench, String button) {
            var parts = button.split("-", 2);
            return switch (parts[0]) {
                case "send" -> new Send();
                case "ask" -> new Ask();
                case "use" -> new Use(flag(bench, parts[1]));
                case "keep" -> new Keep(flag(bench, parts[1]));
                default -> new Save();
            };
        }

        private static Flag flag(Workbench bench, String number) {
            return bench.flags().stream()
                    .filter(flag -> String.valueOf(flag.number()).equals(number))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRecord("flag"));
        }
    }

    private View carryOut(Actor actor, Workbench bench, Form form, Texts texts, Deed deed) {
        var report = bench.report();
        var version = Versions.seen(form);
        return switch (deed) {
            case Deed.Send _ -> sent(actor, report, sanitising.send(actor, report.reference(), version, texts));
            case Deed.Save _ -> saved(actor, report, version, texts, "Saved");
            case Deed.Use _ ->
                saved(actor, report, version, texts, "The suggestion is in the text, and the texts are saved");
            case Deed.Ask _ -> asked(actor, report, version, texts);
            case Deed.Keep(var flag) -> kept(actor, form, report, version, texts, flag);
        };
    }

    private View saved(Actor actor, Report report, int version, Texts texts, String notice) {
        sanitising.save(actor, report.reference(), version, texts);
        return View.redirect(report.address() + "/sanitisation", notice);
    }

    private View asked(Actor actor, Report report, int version, Texts texts) {
        sanitising.save(actor, report.reference(), version, texts);
        sanitising.askOriginator(actor, report.reference());
        return View.redirect(report.address() + "/sanitisation", "The texts are saved, and the originator is asked");
    }

    private View kept(Actor actor, Form form, Report report, int version, Texts texts, Flag flag) {
        sanitising.save(actor, report.reference(), version, texts);
        var reason = form.value("reason-" + flag.number()).strip();
        return switch (sanitising.keep(actor, report.reference(), flag.item(), flag.phrase(), reason)) {
            case Done _ -> View.redirect(report.address() + "/sanitisation", "“%s” may stand".formatted(flag.phrase()));
            case Refused(var refusals) -> {
                var now = BenchForm.of(open(actor, report.reference().text()));
                now.withError("reason-" + flag.number(), refusals.getFirst().sentence());
                yield View.invalid(TEMPLATE, page(open(actor, report.reference().text()), now));
            }
        };
    }

    private View sent(Actor actor, Report report, Outcome outcome) {
        return switch (outcome) {
            case Done(var done) -> View.redirect(done.address(), "The report waits for a second person to approve it");
            case Refused(var refusals) -> {
                var bench = open(actor, report.reference().text());
                var now = BenchForm.of(bench);
                Refusals.tell(now, refusals);
                yield View.invalid(TEMPLATE, page(bench, now));
            }
        };
    }

    private Workbench open(Actor actor, String reference) {
        var bench = sanitising.open(actor, References.of(reference));
        if (bench.report().state() != ReportState.EVALUATED) {
            throw new NoSuchRecord("report to sanitise");
        }
        return bench;
    }

    private static BenchPage page(Workbench bench, Form form) {
        return new BenchPage(new ReportTop(bench.report(), bench.report().title()), bench, form);
    }
}
