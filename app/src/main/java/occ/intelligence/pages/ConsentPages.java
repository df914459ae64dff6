package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import occ.access.Transactions;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Sanitising;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The originator's answer under S2, given on the page of the report. */
@Controller
class ConsentPages {
    private static final String YES = "yes";
    private static final int LONGEST = 500;

    private final Sanitising sanitising;
    private final ReportPages pages;
    private final Transactions transactions;

    ConsentPages(Sanitising sanitising, ReportPages pages, Transactions transactions) {
        this.sanitising = sanitising;
        this.pages = pages;
        this.transactions = transactions;
    }

    @PostMapping("/intelligence/reports/{reference}/consent")
    View answer(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        var given = form.read()
                .choice("given", "whether it may be sanitised and used", List.of(YES, "no"), Function.identity());
        var note = form.read().optionalText("note", "what has to be minded", LONGEST);
        return transactions.as(actor, () -> {
            if (!form.isValid()) {
                return View.invalid("intelligence/report", pages.page(actor, reference, form));
            }
            var agreed = given.orElseThrow().equals(YES);
            return switch (sanitising.answer(actor, References.of(reference), agreed, note.orElse(""))) {
                case Done(var report) -> View.redirect(report.address(), "Your answer is with the unit");
                case Refused(var refusals) -> {
                    Refusals.tell(form, refusals);
                    yield View.invalid("intelligence/report", pages.page(actor, reference, form));
                }
            };
        });
    }
}
