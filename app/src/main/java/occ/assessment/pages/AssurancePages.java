package occ.assessment.pages;

import java.time.Clock;
import occ.assessment.Assurance;
import occ.faces.pages.DateWords;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AssurancePages {
    private final Assurance assurance;
    private final Clock clock;

    AssurancePages(Assurance assurance, Clock clock) {
        this.assurance = assurance;
        this.clock = clock;
    }

    @GetMapping("/assurance")
    View show(Actor actor) {
        var today = DateWords.today(clock.instant());
        return View.of("assessment/assurance", AssurancePage.of(assurance.awaiting(actor), today));
    }
}
