package occ.assessment.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import occ.assessment.FiledAssessment;
import occ.kernel.Actor;
import occ.mapping.Grounds;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.Objection;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import occ.mapping.Subjects;
import org.springframework.stereotype.Component;

/** How the score that decides a subject's band takes it along its way to the map. A score of what is mapped moves nothing. */
@Component
class Journey {
    /** The states in which a subject is scored, as they are stored. */
    static final String[] READY = Arrays.stream(SubjectState.values())
            .filter(Journey::isReady)
            .map(Enum::name)
            .toArray(String[]::new);

    private final Subjects subjects;

    Journey(Subjects subjects) {
        this.subjects = subjects;
    }

    boolean isReady(Subject subject) {
        return isReady(subject.state());
    }

    private static boolean isReady(SubjectState state) {
        return switch (state) {
            case DEVELOPMENT, SCORED, QA_RETURNED, MAPPED, MONITORED, ARCHIVE_PROPOSED -> true;
            case NOMINATED, TRIAGE, RETURNED, REJECTED, ARCHIVED, MERGED, SPLIT -> false;
        };
    }

    void submitted(Actor actor, FiledAssessment filed, Subject subject) {
        if (filed.decidesBand() && Move.SCORE.isPossibleFrom(subject.state())) {
            move(actor, subject, Move.SCORE, new Grounds.Scoring(0));
        }
    }

    void approved(Actor actor, FiledAssessment filed, Subject subject) {
        moveFromScored(actor, filed, subject, Move.PASS_QA, filed.course().checked());
    }

    void givenBack(Actor actor, FiledAssessment filed, Subject subject, String reason) {
        moveFromScored(actor, filed, subject, Move.RETURN_FROM_QA, reason);
    }

    private void moveFromScored(Actor actor, FiledAssessment filed, Subject subject, Move move, String words) {
        if (filed.decidesBand() && subject.state() == SubjectState.SCORED) {
            move(actor, subject, move, new Grounds.Assurance(filed.course().scorer(), words));
        }
    }

    // What mapping could object to has been asked before: an objection here is a broken promise.
    private void move(Actor actor, Subject subject, Move move, Grounds grounds) {
        if (subjects.move(actor, subject.id(), -1, move, grounds) instanceof MoveOutcome.Refused(var objections)) {
            throw new IllegalStateException(
                    objections.stream().map(Objection::sentence).collect(Collectors.joining("; ")));
        }
    }
}
