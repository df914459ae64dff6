package occ.retention.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.retention.Ground;
import occ.retention.Hold;
import occ.retention.Holds;
import occ.retention.Kept;
import occ.retention.NewHold;
import occ.retention.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Legal holds: all of them, placing one, and lifting it. */
@Controller
class HoldPages {
    private static final String PLACING = Kept.ADDRESS + "{reference}/hold";
    private static final String LIFTING = Hold.ADDRESS + "/{reference}/lifting";
    private static final String FORM = "retention/hold";
    private static final String LIFTING_FORM = "retention/lifting";
    private static final int LINES_A_PAGE = 50;
    private static final int LONGEST_MATTER = 200;

    private final Holds holds;
    private final Reviews reviews;
    private final Access access;
    private final Transactions transactions;

    HoldPages(Holds holds, Reviews reviews, Access access, Transactions transactions) {
        this.holds = holds;
        this.reviews = reviews;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(Hold.ADDRESS)
    View list(Actor actor, @RequestParam(defaultValue = "1") String page) {
        return transactions.as(actor, () -> {
            var pages = new Pages(PageNumber.of(page), LINES_A_PAGE, holds.count(actor), Hold.ADDRESS + "?page=");
            return View.of(
                    "retention/holds",
                    new HoldsPage(holds.standing(actor, pages.offset(), LINES_A_PAGE), pages, holds.mayHold(actor)));
        });
    }

    @GetMapping(PLACING)
    View form(Actor actor, @PathVariable String reference) {
        return View.of(FORM, new HoldPage(open(actor, reference), Form.empty()));
    }

    @PostMapping(PLACING)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var record = open(actor, reference);
        var form = Form.of(request);
        var hold = read(form);
        if (hold.isEmpty()) {
            return View.invalid(FORM, new HoldPage(record, form));
        }
        return Desk.after(
                holds.place(actor, record.reference(), hold.get()),
                record.address(),
                "The hold stands: nothing is disposed of while it does",
                "",
                refused ->
                        View.invalid(FORM, new HoldPage(record, form.withError(refused.field(), refused.sentence()))));
    }

    private Kept open(Actor actor, String reference) {
        access.require(actor, Verb.PLACE_LEGAL_HOLDS);
        return reviews.get(actor, Desk.read(reference));
    }

    private static Optional<NewHold> read(Form form) {
        var ground = form.read().choice("ground", "why it is held", Ground.class);
        var matter = form.read().text("matter", "the reference of the case, inquiry or complaint", LONGEST_MATTER);
        var reason = form.read().text("reason", "the reason", Desk.LONGEST);
        var until = form.read().optionalDate("until", "the last day of the hold");
        return form.isValid()
                ? Optional.of(new NewHold(
                        ground.orElseThrow(), matter.orElseThrow(), reason.orElseThrow(), until.orElse(null)))
                : Optional.empty();
    }

    @GetMapping(LIFTING)
    View liftingForm(Actor actor, @PathVariable String reference) {
        return View.of(LIFTING_FORM, new LiftingPage(find(actor, reference), Form.empty()));
    }

    @PostMapping(LIFTING)
    View lift(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var hold = find(actor, reference);
        var form = Form.of(request);
        var reason = form.read().text("reason", "why it is lifted", Desk.LONGEST);
        if (reason.isEmpty()) {
            return View.invalid(LIFTING_FORM, new LiftingPage(hold, form));
        }
        return Desk.after(
                holds.lift(actor, hold.reference(), reason.get()),
                Hold.ADDRESS,
                "The hold is lifted",
                "",
                refused -> View.invalid(
                        LIFTING_FORM, new LiftingPage(hold, form.withError(refused.field(), refused.sentence()))));
    }

    private Hold find(Actor actor, String reference) {
        access.require(actor, Verb.PLACE_LEGAL_HOLDS);
        return holds.get(actor, Desk.read(reference));
    }
}
