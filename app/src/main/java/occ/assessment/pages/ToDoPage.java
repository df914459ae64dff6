package occ.assessment.pages;

import java.time.LocalDate;
import java.util.List;
import occ.assessment.SubjectToScore;
import occ.assessment.WaitingAssessment;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.mapping.SubjectAddress;

/** A scorer's work: what they have begun, and what nobody has begun yet. */
public record ToDoPage(List<WaitingRow> mine, List<Row> subjects) {
    private static final int WARNING = 7;

    public record Row(String name, String href, String kind, String why, Mark due) {}

    static ToDoPage of(List<WaitingAssessment> mine, List<SubjectToScore> subjects, LocalDate today) {
        return new ToDoPage(
                mine.stream().map(one -> WaitingRow.of(one, today)).toList(),
                subjects.stream().map(one -> row(one, today)).toList());
    }

    private static Row row(SubjectToScore one, LocalDate today) {
        return new Row(
                one.name(),
                SubjectAddress.of(one.kind(), one.reference()) + "/assessments/new",
                one.kind().label(),
                one.why().label(),
                // A clock ends as its last day does.
                Mark.due(DateWords.today(one.due().minusSeconds(1)), today, WARNING));
    }
}
