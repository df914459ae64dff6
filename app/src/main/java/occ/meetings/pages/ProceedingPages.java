package occ.meetings.pages;

import static occ.meetings.pages.MeetingsInPaths.ITEM;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.meetings.Item;
import occ.meetings.Meeting.Seat;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import occ.meetings.Proceedings;
import occ.meetings.Proceedings.NewAction;
import occ.meetings.pages.ItemDesk.At;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What happens to an item in a meeting. What is typed on one of its forms stands there again when it is refused. */
@Controller
class ProceedingPages {
    private static final int LONGEST = 4_000;

    private final Proceedings proceedings;
    private final ItemDesk desk;
    private final Access access;
    private final Transactions transactions;

    ProceedingPages(Proceedings proceedings, ItemDesk desk, Access access, Transactions transactions) {
        this.proceedings = proceedings;
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
    }

    @PostMapping(ITEM + "/decision")
    View decide(Actor actor, @PathVariable String reference, @PathVariable String item, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.CHAIR_MEETINGS);
            var at = desk.at(actor, reference, item);
            var decided = proceedings.decide(actor, at.meeting(), at.item(), MeetingsInPaths.seen(form), form);
            return decided ? next(actor, at) : again(actor, at, form);
        });
    }

    /** Its heading gets the focus, which a notice would take: the agenda beside it shows what was recorded. */
    private View next(Actor actor, At at) {
        return desk.after(actor, at)
                .map(next -> View.redirect(here(next)))
                .orElseGet(() -> View.redirect(
                        at.meeting().address(),
                        "Item %s is recorded".formatted(at.item().number())));
    }

    @PostMapping(ITEM + "/dissent")
    View dissent(Actor actor, @PathVariable String reference, @PathVariable String item, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var at = desk.at(actor, reference, item);
            var who = seat(form, "dissent-who", at);
            var why = form.read().text("dissent-why", "why", LONGEST);
            return form.isValid()
                    ? after(
                            actor,
                            at,
                            proceedings.dissent(
                                    actor,
                                    at.meeting(),
                                    at.item(),
                                    who.orElseThrow().account(),
                                    why.orElseThrow()),
                            "The dissent is recorded",
                            form)
                    : again(actor, at, form);
        });
    }

    @PostMapping(ITEM + "/recusal")
    View recuse(Actor actor, @PathVariable String reference, @PathVariable String item, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var at = desk.at(actor, reference, item);
            var who = seat(form, "recusal-who", at);
            var why = form.read().text("recusal-why", "why", LONGEST);
            return form.isValid()
                    ? after(
                            actor,
                            at,
                            proceedings.recuse(
                                    actor,
                                    at.meeting(),
                                    at.item(),
                                    who.orElseThrow().account(),
                                    why.orElseThrow()),
                            "It is recorded who stood back",
                            form)
                    : again(actor, at, form);
        });
    }

    private static Optional<Seat> seat(Form form, String field, At at) {
        return form.read().choice(field, "a member", at.meeting().seats(), Seat::reference);
    }

    @PostMapping(ITEM + "/note")
    View note(Actor actor, @PathVariable String reference, @PathVariable String item, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_MEETINGS);
            var at = desk.at(actor, reference, item);
            var words = form.read().text("note", "what is noted", LONGEST);
            return form.isValid()
                    ? after(
                            actor,
                            at,
                            proceedings.note(actor, at.meeting(), at.item(), noted(form), words.orElseThrow()),
                            "The note is saved",
                            form)
                    : again(actor, at, form);
        });
    }

    private static int noted(Form form) {
        return form.read()
                .optionalNumber("note-version", "the version of the note", 0, Integer.MAX_VALUE)
                .orElse(0);
    }

    @PostMapping(ITEM + "/actions")
    View ask(Actor actor, @PathVariable String reference, @PathVariable String item, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_MEETINGS);
            var at = desk.at(actor, reference, item);
            var words = form.read().text("action", "what is asked for", LONGEST);
            var owner = form.read().optionalChoice("owner", at.meeting().seats(), Seat::reference);
            var body = form.read().optionalChoice("body", desk.bodies(), Organisation::key);
            var due = form.read().date("due", "the day on which it is due");
            return form.isValid()
                    ? after(
                            actor,
                            at,
                            proceedings.ask(
                                    actor,
                                    at.meeting(),
                                    at.item(),
                                    new NewAction(
                                            words.orElseThrow(),
                                            owner.map(Seat::account).orElse(null),
                                            body.map(Organisation::id).orElse(null),
                                            due.orElseThrow())),
                            "The action is recorded",
                            form)
                    : again(actor, at, form);
        });
    }

    private View after(Actor actor, At at, Outcome outcome, String notice, Form form) {
        return switch (outcome) {
            case Done any -> View.redirect(here(at.item()), notice);
            case Refused(var field, var sentence) -> again(actor, at, form.withError(field, sentence));
        };
    }

    private static String here(Item item) {
        return item.path() + "#item";
    }

    private View again(Actor actor, At at, Form form) {
        return View.invalid(ItemDesk.TEMPLATE, desk.page(actor, at, form));
    }
}
