package occ.disclosure.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.audit.HeldText;
import occ.disclosure.Investigation;
import occ.disclosure.MarkingRelevant;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Looking for what may be relevant where no record is about it. Entities and reports are found by the search of all. */
@Controller
class MaterialSearchPages {
    private final MarkingRelevant marking;
    private final InvestigationDesk desk;

    MaterialSearchPages(MarkingRelevant marking, InvestigationDesk desk) {
        this.marking = marking;
        this.desk = desk;
    }

    @GetMapping(Investigation.ADDRESS + "/{reference}/material")
    View search(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.as(actor, () -> {
            var about = desk.findOwn(actor, reference);
            var words = form.value("words").strip();
            List<HeldText> found = words.isEmpty() ? List.of() : marking.search(actor, about, words);
            return View.of("disclosure/material", new MaterialSearchPage(about, words, found, form));
        });
    }
}
