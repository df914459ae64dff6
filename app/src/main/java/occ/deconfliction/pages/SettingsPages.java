package occ.deconfliction.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Verb;
import occ.deconfliction.Level;
import occ.deconfliction.Limits;
import occ.deconfliction.Outcome;
import occ.deconfliction.Policies;
import occ.deconfliction.Policies.Kept;
import occ.deconfliction.Policies.NewPolicy;
import occ.deconfliction.Watchable;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SettingsPages {
    private static final String TEMPLATE = "deconfliction/settings";
    private static final int LONGEST = 1_000;

    private final Policies policies;
    private final Organisations organisations;
    private final Limits limits;
    private final Access access;

    SettingsPages(Policies policies, Organisations organisations, Limits limits, Access access) {
        this.policies = policies;
        this.organisations = organisations;
        this.limits = limits;
        this.access = access;
    }

    @GetMapping(Paths.SETTINGS)
    View show(Actor actor) {
        access.require(actor, Verb.COORDINATE);
        return View.of(TEMPLATE, page(actor, Form.empty()));
    }

    @PostMapping(Paths.SETTINGS)
    View set(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.COORDINATE);
        var form = Form.of(request);
        var read = form.read();
        var level = read.choice("level", "how much they are told", Level.class);
        var why = read.text("why", "why", LONGEST);
        var what = read.optionalChoice("what", List.of(Watchable.values()), Watchable::name);
        var body = read.optionalChoice("body", bodies(actor), Organisation::key);
        if (body.isEmpty() && !isForAll(actor)) {
            form.withError("body", "Select a body");
        }
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, form));
        }
        var policy = new NewPolicy(
                body.map(Organisation::id).orElse(null), what.orElse(null), level.orElseThrow(), why.orElseThrow());
        return switch (policies.set(actor, policy)) {
            case Outcome.Done _ -> View.redirect(Paths.SETTINGS, "Set");
            case Outcome.Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, form.withError(field, sentence)));
        };
    }

    @PostMapping(Paths.SETTINGS + "/closures")
    View close(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.COORDINATE);
        var form = Form.of(request);
        var kept = policies.kept(actor).stream()
                .filter(one -> one.compartment().key().equals(form.value("compartment")))
                .findFirst()
                .map(Kept::compartment)
                .orElseThrow(() -> new NoSuchRecord("compartment"));
        var why = form.read().text("closing", "why it is closed to pointers", LONGEST);
        if (why.isEmpty()) {
            return View.invalid(TEMPLATE, page(actor, form));
        }
        policies.close(actor, kept, why.get());
        return View.redirect(Paths.SETTINGS, "Closed to pointers");
    }

    private SettingsPage page(Actor actor, Form form) {
        return new SettingsPage(
                form, policies.inForce(actor), policies.kept(actor), bodies(actor), isForAll(actor), limits);
    }

    private List<Organisation> bodies(Actor actor) {
        return organisations.all().stream()
                .filter(one -> access.may(actor, Verb.COORDINATE, one.id()))
                .toList();
    }

    private boolean isForAll(Actor actor) {
        return access.may(actor, Verb.COORDINATE, organisations.command().id());
    }
}
