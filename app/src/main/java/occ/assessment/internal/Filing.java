package occ.assessment.internal;

import java.util.ArrayList;
import java.util.List;
import occ.assessment.Assessment;
import occ.assessment.FiledAssessment;
import occ.assessment.FiledAssessment.Course;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

/** Finds an assessment, in the version its reader saw, and keeps what became of it. */
@Component
class Filing {
    private final AssessmentTable table;
    private final Trail trail;

    Filing(AssessmentTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    FiledAssessment found(Reference reference) {
        return table.find(reference).orElseThrow(() -> new NoSuchRecord("assessment"));
    }

    /** @throws StaleRecord if it has changed since the version that was seen */
    void requireVersion(FiledAssessment filed, int version, Difference... typed) {
        if (filed.version() != version) {
            var differences = new ArrayList<>(List.of(typed));
            differences.add(new Difference("The assessment", "As it was when you opened it", state(filed)));
            throw new StaleRecord(differences);
        }
    }

    /** @throws StaleRecord with both versions of every factor, if somebody else saved meanwhile */
    void requireVersion(FiledAssessment filed, int version, List<Answer> typed) {
        if (filed.version() != version) {
            throw new StaleRecord(differences(filed, typed));
        }
    }

    FiledAssessment kept(Actor actor, FiledAssessment was, Assessment now, Course course, String deed) {
        var changed = new FiledAssessment(was.reference(), was.version(), was.trial(), now, course, was.source());
        if (!table.change(changed)) {
            var meanwhile = found(was.reference());
            throw new StaleRecord(differences(meanwhile, now.form().answers().all()));
        }
        trail.append(actor, Entry.of(Operation.ALTERATION, deed, now.id(), was.subject()));
        return found(was.reference());
    }

    FiledAssessment kept(Actor actor, FiledAssessment was, Assessment now, String deed) {
        return kept(actor, was, now, was.course(), deed);
    }

    private static List<Difference> differences(FiledAssessment saved, List<Answer> typed) {
        var model = saved.form().model();
        var differences = new ArrayList<Difference>();
        for (var mine : typed) {
            var factor = model.factor(mine.factor());
            var theirs = saved.form().answers().to(mine.factor());
            factor.ifPresent(known -> differences.add(new Difference(
                    known.heading(),
                    words(model, mine),
                    theirs.map(answer -> words(model, answer)).orElse("Not answered"))));
        }
        differences.add(new Difference("The assessment", "As it was when you opened it", state(saved)));
        return differences;
    }

    private static String words(ThreatModel model, Answer answer) {
        var value = switch (answer) {
            case Answer.Known known ->
                model.factor(known.factor())
                        .flatMap(factor -> factor.anchor(known.value()))
                        .map(anchor -> anchor.value() + " " + anchor.label())
                        .orElse(String.valueOf(known.value()));
            case Answer.Unknown _ -> "Not known";
            case Answer.Open _ -> "Not answered";
        };
        return answer.rationale().isEmpty() ? value : value + "\n" + answer.rationale();
    }

    private static String state(FiledAssessment filed) {
        var course = filed.course();
        return switch (filed.assessment()) {
            case Assessment.Draft _ -> "A draft, saved by somebody else";
            case Assessment.Submitted _ -> "Submitted, and waiting to be checked";
            case Assessment.Returned returned -> "Given back\n" + returned.reason();
            case Assessment.Approved _, Assessment.Superseded _ ->
                "Approved by %s\n%s".formatted(course.checkedBy(), course.checked());
        };
    }
}
