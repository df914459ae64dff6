package occ.sources.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import occ.access.Person;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.sources.Controllers;
import occ.sources.Controllers.Removal;
import occ.sources.UnlockKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who can unlock the register, and the keys it is sealed with. */
@Controller
class ControllersPages {
    private static final String PATH = "/sources/controllers";
    private static final String TEMPLATE = "sources/controllers";
    private static final String REMOVAL = "sources/removal";
    private static final String CODE = "sources/code";

    private final Controllers controllers;
    private final Gate gate;

    ControllersPages(Controllers controllers, Gate gate) {
        this.controllers = controllers;
        this.gate = gate;
    }

    @GetMapping(PATH)
    View list(HttpServletRequest request, Actor actor) {
        return gate.through(
                request, key -> View.of(TEMPLATE, new ControllersPage(controllers.roster(actor, key), Form.empty())));
    }

    @PostMapping(PATH)
    View enrol(HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> {
            var form = Form.of(request);
            var roster = controllers.roster(actor, key);
            var person =
                    form.read().choice("controller", "a source controller", roster.candidates(), Person::reference);
            if (person.isEmpty()) {
                return View.invalid(TEMPLATE, new ControllersPage(roster, form));
            }
            var code = controllers.enrol(actor, key, person.get());
            return View.of(CODE, CodePage.toHandOver(code, person.get().name()));
        });
    }

    @GetMapping(PATH + "/{reference}/removal")
    View removalForm(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> View.of(REMOVAL, removal(actor, key, reference, Form.empty())));
    }

    @PostMapping(PATH + "/{reference}/removal")
    View remove(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> switch (controllers.remove(actor, key, reference)) {
            case Removal.REMOVED ->
                View.redirect(
                        "/sources",
                        "Removed. If they may have kept the key, change it now under Controllers and keys.");
            case Removal.REFUSED_LAST_ONE -> {
                var form =
                        Form.empty().withError("confirm", "Nobody else can unlock the register: enrol another first");
                yield View.invalid(REMOVAL, removal(actor, key, reference, form));
            }
        });
    }

    private RemovalPage removal(Actor actor, UnlockKey key, String reference, Form form) {
        return controllers.roster(actor, key).controllers().stream()
                .filter(controller -> controller.reference().equals(reference))
                .findFirst()
                .map(controller -> new RemovalPage(controller, form))
                .orElseThrow(() -> new NoSuchRecord("source controller"));
    }

    @PostMapping("/sources/recovery-code")
    View renewRecoveryCode(HttpServletRequest request, Actor actor) {
        return gate.through(
                request, key -> View.of(CODE, CodePage.newRecoveryCode(controllers.renewRecoveryCode(actor, key))));
    }

    @PostMapping("/sources/key")
    View changeKey(HttpServletRequest request, HttpServletResponse response, Actor actor) {
        return gate.through(request, key -> {
            controllers.changeKey(actor, key);
            gate.take(response);
            return View.redirect(Gate.UNLOCK, "The register has a new key. Everybody must unlock it again.");
        });
    }
}
