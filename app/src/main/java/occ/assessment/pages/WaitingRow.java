package occ.assessment.pages;

import java.time.LocalDate;
import occ.assessment.WaitingAssessment;
import occ.assessment.WaitingAssessment.Stage;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.mapping.SubjectAddress;
import occ.reference.WorkingDays;

/** One line of a list of assessments that wait for somebody. */
public record WaitingRow(
        String name,
        String subject,
        String kind,
        String href,
        String model,
        String stage,
        String scoredBy,
        String since,
        Mark due,
        boolean own) {
    private static final int WORKING_DAYS = 5;
    private static final int WARNING = 2;

    static WaitingRow of(WaitingAssessment one, LocalDate today) {
        var since = DateWords.today(one.since());
        var address = SubjectAddress.of(one.kind(), one.subject());
        return new WaitingRow(
                one.name(),
                address,
                one.kind().label(),
                address + "/assessments/" + one.reference().text() + page(one.stage()),
                one.model(),
                one.stage().label(),
                one.scoredBy(),
                DateWords.day(since),
                Mark.due(WorkingDays.add(since, WORKING_DAYS), today, WARNING),
                one.scoredByReader());
    }

    private static String page(Stage stage) {
        return switch (stage) {
            case DRAFT -> "";
            case RETURNED -> "/result";
            case SUBMITTED -> "/assurance";
        };
    }
}
