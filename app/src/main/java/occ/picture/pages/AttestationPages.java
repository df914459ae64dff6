package occ.picture.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import occ.access.Attestations;
import occ.access.Attestations.Due;
import occ.access.Compartment;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.picture.HiddenSubjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A sponsor attests what a compartment hides (R51). */
@Controller
class AttestationPages {
    static final String OVERSEEN = "/compartments/attestations";

    private static final String TEMPLATE = "picture/attestation";

    private final Attestations attestations;
    private final HiddenSubjects hidden;

    AttestationPages(Attestations attestations, HiddenSubjects hidden) {
        this.attestations = attestations;
        this.hidden = hidden;
    }

    @GetMapping("/compartments/{key}/attestation")
    View show(@PathVariable String key, Actor actor) {
        return View.of(TEMPLATE, page(actor, key, Form.empty()));
    }

    @PostMapping("/compartments/{key}/attestation")
    View attest(@PathVariable String key, HttpServletRequest request, Actor actor) {
        var form = Form.of(request);
        var page = page(actor, key, form);
        var missing = missing(form, page);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page);
        }
        attestations.attest(actor, page.due().compartment(), missing.orElse(null));
        return View.redirect(page.path(), "Your attestation is kept, with its date.");
    }

    private static Optional<String> missing(Form form, AttestationPage page) {
        var answer = form.read()
                .choice(
                        "answer",
                        "whether each has an owner, a tier and a plan",
                        List.of(AttestationPage.ALL, AttestationPage.MISSING),
                        Function.identity());
        if (answer.filter(AttestationPage.MISSING::equals).isPresent()) {
            return form.read().text("missing", "what is missing, and what you do about it", 2000);
        }
        if (answer.isPresent() && page.isLacking()) {
            form.withError("answer", "The register shows that something is missing: say what you do about it");
        }
        return Optional.empty();
    }

    /** What oversight may know: that a sponsor is late. */
    @GetMapping(OVERSEEN)
    View overseen(Actor actor) {
        return View.of("picture/late-attestations", new LateAttestationsPage(attestations.overseen(actor)));
    }

    private AttestationPage page(Actor actor, String key, Form form) {
        var compartment = new Compartment(key);
        var made = attestations.made(actor, compartment);
        return new AttestationPage(due(actor, compartment), hidden.of(actor, compartment), made, form);
    }

    private Due due(Actor actor, Compartment compartment) {
        return attestations.due(actor).stream()
                .filter(one -> one.compartment().equals(compartment))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("attestation"));
    }
}
