package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Purposes;
import occ.access.Purposes.Code;
import occ.access.Purposes.Purpose;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/purposes/{reference}")
class PurposePages {
    private final Purposes purposes;

    PurposePages(Purposes purposes) {
        this.purposes = purposes;
    }

    @GetMapping
    View form(@PathVariable String reference, Actor actor) {
        purposes.question(actor, reference);
        return View.of("access/purpose", new PurposePage(reference, Form.empty()));
    }

    @PostMapping
    View give(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        purposes.question(actor, reference);
        var form = Form.of(request);
        var reader = form.read();
        var code = reader.choice("code", "what you need it for", Code.class);
        var words = reader.text("words", "why you need to see this", 500);
        var caseReference = reader.optionalText("case", "the case or operation", 60);
        if (!form.isValid()) {
            return View.invalid("access/purpose", new PurposePage(reference, form));
        }
        var purpose = new Purpose(code.orElseThrow(), words.orElseThrow(), caseReference.orElse(null));
        return View.redirect(purposes.give(actor, reference, purpose));
    }
}
