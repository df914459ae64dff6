package occ.picture.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.picture.Register;
import occ.picture.Register.Listing;
import occ.picture.RegisterRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Doing one thing to several subjects chosen from the register, and seeing what came of each. */
@Controller
class ChosenPages {
    private static final String CHOSEN = "/chosen/{collection:groups|individuals|vulnerabilities}";
    private static final String RESPONSE = CHOSEN + "/{deed:owner|lead}";
    private static final String REVIEW = CHOSEN + "/{deed:review}";
    private static final String TEMPLATE = "picture/chosen";

    private final Register register;
    private final ChosenDeeds deeds;
    private final Access access;
    private final Clock clock;

    ChosenPages(Register register, ChosenDeeds deeds, Access access, Clock clock) {
        this.register = register;
        this.deeds = deeds;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping({RESPONSE, REVIEW})
    View form(@PathVariable String collection, @PathVariable String deed, Actor actor, HttpServletRequest request) {
        var chosen = chosen(collection, deed, actor, Form.of(request));
        return chosen.rows().isEmpty()
                ? View.redirect(back(chosen), "Nothing was chosen: tick at least one in the list first")
                : View.of(TEMPLATE, page(actor, chosen));
    }

    @PostMapping({RESPONSE, REVIEW})
    View create(@PathVariable String collection, @PathVariable String deed, Actor actor, HttpServletRequest request) {
        var chosen = chosen(collection, deed, actor, Form.of(request));
        if (chosen.rows().isEmpty()) {
            return View.redirect(back(chosen), "Nothing was done: none was chosen");
        }
        return deeds.perform(actor, chosen.deed(), chosen.rows(), chosen.form())
                .map(lines -> new ChosenOutcomesPage(chosen.deed(), chosen.kind(), lines, back(chosen)))
                .map(outcomes -> View.of("picture/chosen-outcomes", outcomes))
                .orElseGet(() -> View.invalid(TEMPLATE, page(actor, chosen)));
    }

    private record Chosen(ChosenDeed deed, KindWords kind, Form form, List<RegisterRow> rows) {}

    private Chosen chosen(String collection, String path, Actor actor, Form form) {
        var deed = ChosenDeed.withPath(path).orElseThrow(() -> new NoSuchRecord("deed"));
        access.require(actor, deed.verb());
        var kind = KindWords.named(collection).orElseThrow();
        var references = form.values(ChosenPage.SUBJECT).stream()
                .distinct()
                .limit(Listing.PAGE)
                .map(Reference::new)
                .toList();
        var rows = references.isEmpty() ? List.<RegisterRow>of() : register.chosen(actor, kind.kind(), references);
        return new Chosen(deed, kind, form, rows);
    }

    private ChosenPage page(Actor actor, Chosen chosen) {
        var today = DateWords.today(clock.instant());
        return new ChosenPage(
                chosen.deed(),
                chosen.kind(),
                chosen.form(),
                chosen.rows().stream().map(row -> RegisterLine.of(row, today)).toList(),
                deeds.choices(actor, chosen.deed(), chosen.rows()),
                back(chosen));
    }

    private static String back(Chosen chosen) {
        var asked = chosen.form().value(ChosenPage.BACK);
        return ListAddress.isOne(asked) ? asked : chosen.kind().path();
    }
}
