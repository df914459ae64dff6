package occ.rights.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.rights.Holders;
import occ.rights.Holders.Kept;
import occ.rights.RightsCase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whoever keeps a compartment answers for it. For everybody else the question is not there. */
@Controller
class QuestionPages {
    private static final String PATH = RightsCase.ADDRESS + "/questions/{reference}";
    private static final String TEMPLATE = "rights/question";

    private final Holders holders;

    QuestionPages(Holders holders) {
        this.holders = holders;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        var question = holders.get(actor, RightsDesk.read(reference));
        var first = question.open().getFirst().key();
        return View.of(TEMPLATE, new QuestionPage(question, Form.of(Map.of("compartment", List.of(first)))));
    }

    @PostMapping(PATH)
    View answer(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var question = holders.get(actor, RightsDesk.read(reference));
        var form = Form.of(request);
        var compartment = form.read().choice("compartment", "for what you answer", question.open(), Kept::key);
        var answer = form.read().choice("answer", "what may be released", List.of("nothing", "text"), each -> each);
        var text = answer.filter("text"::equals).isPresent()
                ? form.read().text("text", "the text to release", RightsDesk.LONGEST)
                : Optional.<String>empty();
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, new QuestionPage(question, form));
        }
        holders.answer(actor, question.reference(), compartment.orElseThrow().key(), text.orElse(null));
        return View.redirect("/work", "Thank you. It is answered");
    }
}
