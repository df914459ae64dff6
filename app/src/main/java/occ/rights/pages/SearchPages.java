package occ.rights.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.rights.Outcome;
import occ.rights.RightsCase;
import occ.rights.Searching;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding what is held of a requester, and adding it to the case. */
@Controller
class SearchPages {
    private static final String TEMPLATE = "rights/search";
    private static final int LONGEST = 200;

    private final Searching searching;
    private final RightsDesk desk;

    SearchPages(Searching searching, RightsDesk desk) {
        this.searching = searching;
        this.desk = desk;
    }

    @GetMapping(RightsCase.ADDRESS + "/{reference}/search")
    View search(Actor actor, @PathVariable String reference, @RequestParam(defaultValue = "") String also) {
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            return View.of(TEMPLATE, page(actor, about, also, Form.empty()));
        });
    }

    @PostMapping(RightsCase.ADDRESS + "/{reference}/found")
    View add(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            return switch (searching.add(actor, about.reference(), RightsDesk.version(form), chosen(form))) {
                case Outcome.Done _ -> View.redirect(about.address(), "Added, with the text as it stands now");
                case Outcome.Refused refused -> {
                    RightsDesk.tell(form, refused);
                    yield View.invalid(TEMPLATE, page(actor, about, form.value("also"), form));
                }
            };
        });
    }

    private static List<Reference> chosen(Form form) {
        return form.values("records").stream()
                .flatMap(typed -> Reference.parse(typed) instanceof Parsed.Valid<Reference>(var read)
                        ? Stream.of(read)
                        : Stream.<Reference>empty())
                .distinct()
                .toList();
    }

    private SearchPage page(Actor actor, RightsCase about, String also, Form form) {
        var typed = also.length() > LONGEST ? "" : also;
        return new SearchPage(desk.top(about), searching.search(actor, about, typed), typed, form);
    }
}
