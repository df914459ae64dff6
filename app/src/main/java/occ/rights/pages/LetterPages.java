package occ.rights.pages;

import java.util.Arrays;
import occ.faces.NoSuchRecord;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.rights.Letters.Letter;
import occ.rights.RightsCase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Letters to the requester before the answer, ready to be printed. */
@Controller
class LetterPages {
    private final RightsDesk desk;

    LetterPages(RightsDesk desk) {
        this.desk = desk;
    }

    @GetMapping(RightsCase.ADDRESS + "/{reference}/letters/{letter}")
    View show(Actor actor, @PathVariable String reference, @PathVariable String letter) {
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            var asked = Arrays.stream(Letter.values())
                    .filter(each -> each.name().equals(letter))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRecord("letter"));
            return View.of("rights/letter", new LetterPage(asked.label(), asked.of(about)));
        });
    }
}
