package occ.interchange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import occ.assessment.ApprovedElsewhere;
import occ.assessment.Assessments;
import occ.interchange.plan.PlannedAssessment;
import org.springframework.stereotype.Component;

/**
 * Legacy assessments as given. Uploader and second person stand for them (R03): the one brought them, the other
 * accepted them; who made them is in their rationale. docs/decisions/0005-assessments-of-a-return.md.
 */
@Component
class ApplyingAssessments {
    private final Assessments assessments;

    ApplyingAssessments(Assessments assessments) {
        this.assessments = assessments;
    }

    /** Of several of one group the older ones come first, each in a round of its own, so that the newest stands. */
    void record(Recording recording, List<PlannedAssessment> oldestFirst) {
        var left = new LinkedList<>(oldestFirst);
        while (!left.isEmpty()) {
            var round = new ArrayList<ApprovedElsewhere>();
            var taken = new HashSet<String>();
            left.removeIf(
                    one -> taken.add(one.group() + " " + one.model().text()) && round.add(assessment(recording, one)));
            assessments.recordApproved(recording.actor(), round);
        }
    }

    private static ApprovedElsewhere assessment(Recording recording, PlannedAssessment one) {
        return new ApprovedElsewhere(
                recording.group(one.group()).id(),
                one.model(),
                one.answers(),
                recording.applied().uploaded().by(),
                recording.actor().account(),
                recording.source());
    }
}
