package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Compartment.Kind;
import occ.access.Sponsorships;
import occ.access.Sponsorships.Named;
import occ.access.Sponsorships.NewCompartment;
import occ.access.Sponsorships.Outcome;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opening compartments and naming their sponsors, by two administrators of the command. */
@Controller
@RequestMapping("/compartments")
class CompartmentsPages {
    private static final String LIST = "/compartments";

    private final Sponsorships sponsorships;

    CompartmentsPages(Sponsorships sponsorships) {
        this.sponsorships = sponsorships;
    }

    @GetMapping
    View list(Actor actor) {
        return View.of("access/compartments", page(actor, Form.empty()));
    }

    @GetMapping("/new")
    View form(Actor actor) {
        sponsorships.waiting(actor);
        return View.of("access/new-compartment", new NewCompartmentPage(Form.empty()));
    }

    @PostMapping
    View create(HttpServletRequest request, Actor actor) {
        sponsorships.waiting(actor);
        var form = Form.of(request);
        var reader = form.read();
        var name = reader.text("name", "the name of the compartment", 100);
        var kind = reader.choice("kind", "what it is for", Kind.class);
        var purpose = reader.text("purpose", "why some records must be kept to few", 1000);
        var sponsor = reader.text("sponsor", "the sign-in name of the sponsor", 60);
        if (!form.isValid()) {
            return View.invalid("access/new-compartment", new NewCompartmentPage(form));
        }
        var outcome = sponsorships.open(
                actor,
                new NewCompartment(
                        name.orElseThrow(), kind.orElseThrow(), purpose.orElseThrow(), sponsor.orElseThrow()));
        return outcome == Outcome.WAITS_FOR_A_SECOND_PERSON
                ? waits()
                : View.invalid(
                        "access/new-compartment",
                        new NewCompartmentPage(form.withError("sponsor", Refusals.of(outcome))));
    }

    @GetMapping("/{key}/sponsor")
    View sponsorForm(@PathVariable String key, Actor actor) {
        return View.of("access/sponsor", new SponsorPage(named(actor, key), Form.empty()));
    }

    @PostMapping("/{key}/sponsor")
    View name(@PathVariable String key, HttpServletRequest request, Actor actor) {
        var named = named(actor, key);
        var form = Form.of(request);
        var sponsor = form.read().text("sponsor", "the sign-in name of the sponsor", 60);
        if (sponsor.isEmpty()) {
            return View.invalid("access/sponsor", new SponsorPage(named, form));
        }
        var outcome = sponsorships.name(actor, named.compartment(), sponsor.get());
        return outcome == Outcome.WAITS_FOR_A_SECOND_PERSON
                ? waits()
                : View.invalid(
                        "access/sponsor", new SponsorPage(named, form.withError("sponsor", Refusals.of(outcome))));
    }

    @PostMapping("/sponsors/{reference}/confirmation")
    View confirm(@PathVariable String reference, Actor actor) {
        var outcome = sponsorships.confirm(actor, reference);
        return outcome == Outcome.CONFIRMED
                ? View.redirect(LIST, "You confirmed the sponsor, who is a member from now on.")
                : View.invalid(
                        "access/compartments", page(actor, Form.empty().withError(reference, Refusals.of(outcome))));
    }

    @PostMapping("/sponsors/{reference}/refusal")
    View decline(@PathVariable String reference, Actor actor) {
        sponsorships.decline(actor, reference);
        return View.redirect(LIST, "The sponsor was not named.");
    }

    private CompartmentsPage page(Actor actor, Form form) {
        return new CompartmentsPage(sponsorships.compartments(actor), sponsorships.waiting(actor), form);
    }

    private Named named(Actor actor, String key) {
        return sponsorships.compartments(actor).stream()
                .filter(one -> one.compartment().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("compartment"));
    }

    private static View waits() {
        return View.redirect(LIST, "You asked for it. It waits for a second administrator of the command.");
    }
}
