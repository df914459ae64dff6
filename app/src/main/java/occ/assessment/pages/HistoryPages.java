package occ.assessment.pages;

import java.time.Clock;
import java.util.stream.Stream;
import occ.assessment.Assessment;
import occ.assessment.Assessments;
import occ.assessment.FiledAssessment;
import occ.faces.pages.DateWords;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.MappingVerb;
import occ.mapping.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HistoryPages {
    private final Located located;
    private final Assessments assessments;
    private final Subjects subjects;
    private final Clock clock;

    HistoryPages(Located located, Assessments assessments, Subjects subjects, Clock clock) {
        this.located = located;
        this.assessments = assessments;
        this.subjects = subjects;
        this.clock = clock;
    }

    @GetMapping(Located.ASSESSMENTS)
    View show(Actor actor, @PathVariable String collection, @PathVariable String subject) {
        var found = located.subject(actor, collection, subject);
        return View.of(
                "assessment/history",
                HistoryPage.of(
                        SubjectHead.of(found),
                        subjects.may(actor, MappingVerb.SCORE, found),
                        assessments.atWork(actor, found.id()),
                        assessments.history(actor, found.id()),
                        DateWords.today(clock.instant())));
    }

    /** Where an exception sends whoever must act on a score: to what is at work or, where nothing is, to all scores. */
    @GetMapping(Located.SUBJECT + "/assessment")
    View present(Actor actor, @PathVariable String collection, @PathVariable String subject) {
        var found = located.subject(actor, collection, subject);
        var head = SubjectHead.of(found);
        var atWork = assessments.atWork(actor, found.id());
        return View.redirect(Stream.concat(atWork.stream().filter(FiledAssessment::decidesBand), atWork.stream())
                .findFirst()
                .map(filed -> head.of(filed) + page(filed))
                .orElseGet(head::assessments));
    }

    private static String page(FiledAssessment filed) {
        return filed.assessment() instanceof Assessment.Draft ? "" : "/result";
    }
}
