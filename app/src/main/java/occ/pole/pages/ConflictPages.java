package occ.pole.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Conflicts;
import occ.access.Conflicts.Outcome;
import occ.access.Conflicts.Record;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.pole.Entities;
import occ.pole.Entity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A conflict of interest, declared where it is noticed. */
@Controller
@RequestMapping("/entities/{reference}/conflict")
class ConflictPages {
    private static final String TEMPLATE = "pole/conflict";
    private static final int LONGEST_REASON = 500;

    private final Entities entities;
    private final Conflicts conflicts;
    private final RecordingForms forms;
    private final Access access;
    private final Transactions transactions;

    ConflictPages(
            Entities entities, Conflicts conflicts, RecordingForms forms, Access access, Transactions transactions) {
        this.entities = entities;
        this.conflicts = conflicts;
        this.forms = forms;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping
    View form(@PathVariable String reference, Actor actor) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, find(actor, reference), Form.empty())));
    }

    @PostMapping
    View declare(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        return transactions.as(actor, () -> {
            var entity = find(actor, reference);
            var form = Form.of(request);
            var reason = form.read().text("reason", "what your conflict of interest is", LONGEST_REASON);
            if (reason.isEmpty()) {
                return View.invalid(TEMPLATE, page(actor, entity, form));
            }
            conflicts.declare(actor, record(entity), reason.get());
            return View.redirect("/work", "Thank you. From now on that record and all about it is not there for you.");
        });
    }

    @PostMapping("/colleague")
    View keepAway(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        return transactions.as(actor, () -> {
            var entity = find(actor, reference);
            access.require(actor, Verb.KEEP_AWAY);
            var form = Form.of(request);
            var reader = form.read();
            var name = reader.text("colleague", "the sign-in name of your colleague", 60);
            var reason = reader.text("colleague-reason", "what their conflict of interest is", LONGEST_REASON);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, entity, form));
            }
            var outcome = conflicts.keepAway(actor, name.orElseThrow(), record(entity), reason.orElseThrow());
            return outcome == Outcome.DONE
                    ? View.redirect("/entities/" + entity.reference(), "They are kept away from it, from this moment.")
                    : View.invalid(
                            TEMPLATE,
                            page(
                                    actor,
                                    entity,
                                    form.withError(
                                            "colleague",
                                            "Nobody whom you may keep away signs in with that name: check it")));
        });
    }

    private Entity find(Actor actor, String reference) {
        return entities.get(actor, References.of(reference), AsAt.NOW);
    }

    private ConflictPage page(Actor actor, Entity entity, Form form) {
        return new ConflictPage(forms.identity(actor, entity), access.may(actor, Verb.KEEP_AWAY), form);
    }

    private static Record record(Entity entity) {
        return new Record(entity.id(), entity.reference());
    }
}
