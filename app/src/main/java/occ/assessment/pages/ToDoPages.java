package occ.assessment.pages;

import java.time.Clock;
import occ.assessment.Assessments;
import occ.faces.pages.DateWords;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ToDoPages {
    private final Assessments assessments;
    private final Clock clock;

    ToDoPages(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @GetMapping("/scoring")
    View show(Actor actor) {
        var toScore = assessments.toScore(actor);
        var today = DateWords.today(clock.instant());
        return View.of("assessment/to-do", ToDoPage.of(assessments.mine(actor), toScore, today));
    }
}
