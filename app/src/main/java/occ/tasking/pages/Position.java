package occ.tasking.pages;

import java.util.List;
import java.util.Optional;
import occ.assessment.FiledAssessment;
import occ.assessment.OrganisationalPosition;
import occ.mapping.Subject;

/**
 * How well placed we are to act, as the score's form recorded it. It is kept out of the threat so that means never
 * lower it, and stands before the chair, who decides on the response.
 */
public record Position(OrganisationalPosition recorded, String href) {
    static Optional<Position> of(Subject subject, List<FiledAssessment> scores) {
        return scores.stream()
                .filter(FiledAssessment::decidesBand)
                .findFirst()
                .map(filed -> new Position(filed.position(), href(subject, filed)));
    }

    private static String href(Subject subject, FiledAssessment filed) {
        return "%s/assessments/%s/result#position"
                .formatted(subject.address(), filed.reference().text());
    }
}
