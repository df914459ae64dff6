package occ.meetings.pages;

import static occ.meetings.pages.MeetingsInPaths.ITEM;
import static occ.meetings.pages.MeetingsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Transactions;
import occ.faces.NotAllowed;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.meetings.Agenda;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Items of an agenda: one at a time, added, moved about and taken off. */
@Controller
class ItemPages {
    private static final String NEW = "meetings/new-item";
    private static final String OFF = "meetings/off";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 4_000;

    private final Agenda agenda;
    private final ItemDesk desk;
    private final MeetingsInPaths paths;
    private final Transactions transactions;

    ItemPages(Agenda agenda, ItemDesk desk, MeetingsInPaths paths, Transactions transactions) {
        this.agenda = agenda;
        this.desk = desk;
        this.paths = paths;
        this.transactions = transactions;
    }

    @GetMapping(ITEM)
    View show(Actor actor, @PathVariable String reference, @PathVariable String item) {
        return transactions.as(
                actor,
                () -> View.of(ItemDesk.TEMPLATE, desk.page(actor, desk.at(actor, reference, item), Form.empty())));
    }

    @GetMapping(ONE + "/items/new")
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var meeting = paths.meeting(actor, reference);
            if (!agenda.mayAdd(actor, meeting)) {
                throw new NotAllowed("Items are added by the group, before its meeting or in it");
            }
            return View.of(NEW, new NewItemPage(meeting, Form.empty()));
        });
    }

    @PostMapping(ONE + "/items")
    View add(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var meeting = paths.meeting(actor, reference);
            var title = form.read().text("title", "what it is about", LONGEST_TITLE);
            var words = form.read().text("words", "what is to be said about it", LONGEST);
            if (!form.isValid()) {
                return View.invalid(NEW, new NewItemPage(meeting, form));
            }
            agenda.add(actor, meeting, title.orElseThrow(), words.orElseThrow());
            return View.redirect(meeting.address(), "It is on the agenda");
        });
    }

    @PostMapping(ITEM + "/shift")
    View shift(Actor actor, @PathVariable String reference, @PathVariable String item, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var at = desk.at(actor, reference, item);
            return switch (agenda.shift(
                    actor, at.meeting(), at.item(), form.value("to").equals("before"))) {
                case Done any -> View.redirect(at.item().path() + "#item", "The item is moved");
                case Refused(var field, var sentence) ->
                    View.invalid(ItemDesk.TEMPLATE, desk.page(actor, at, form.withError(field, sentence)));
            };
        });
    }

    @GetMapping(ITEM + "/off")
    View offForm(Actor actor, @PathVariable String reference, @PathVariable String item) {
        return transactions.as(actor, () -> {
            var at = desk.at(actor, reference, item);
            if (!agenda.mayTakeOff(actor, at.meeting(), at.item())) {
                throw new NotAllowed("Whoever keeps the meeting takes items off, and whoever put them there");
            }
            return View.of(OFF, new OffPage(at.meeting(), at.item(), Form.empty()));
        });
    }

    @PostMapping(ITEM + "/off")
    View off(Actor actor, @PathVariable String reference, @PathVariable String item, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var at = desk.at(actor, reference, item);
            var page = new OffPage(at.meeting(), at.item(), form);
            var how = form.read().choice("how", "what becomes of it", OffPage.How.class);
            var reason = form.read().text("reason", "the reason", LONGEST);
            if (!form.isValid()) {
                return View.invalid(OFF, page);
            }
            Outcome outcome = how.orElseThrow() == OffPage.How.DEFER
                    ? agenda.defer(actor, at.meeting(), at.item(), reason.orElseThrow())
                    : agenda.withdraw(actor, at.meeting(), at.item(), reason.orElseThrow());
            return switch (outcome) {
                case Done any -> View.redirect(at.meeting().address(), "The item is off this agenda");
                case Refused(var field, var sentence) -> {
                    form.withError(field, sentence);
                    yield View.invalid(OFF, page);
                }
            };
        });
    }
}
