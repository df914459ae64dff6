package occ.tasking.pages;

import java.util.List;
import occ.faces.pages.OutcomeLine;
import occ.faces.pages.Words;
import occ.mapping.SubjectAddress;
import occ.tasking.BoardSection;
import occ.tasking.TaskingBoard.Row;
import occ.tasking.TaskingOutcome;

/** What came of assigning one officer or body to several subjects: subject by subject. */
public record OutcomesPage(String title, String back, String backTo, List<OutcomeLine> lines) {
    static OutcomesPage of(BoardSection section, String who, List<Row> rows, List<TaskingOutcome> outcomes) {
        var lines = rows.stream().map(row -> line(row, outcomes)).toList();
        var done = OutcomeLine.countDone(lines);
        var title = "%s: %s of %s".formatted(who, done, Words.count(rows.size(), "subject", "subjects"));
        return new OutcomesPage(title, "/tasking/" + section.path(), section.label(), lines);
    }

    private static OutcomeLine line(Row row, List<TaskingOutcome> outcomes) {
        var refusal = outcomes.stream()
                .filter(outcome -> outcome.subject().equals(row.subject()))
                .map(outcome -> outcome instanceof TaskingOutcome.Refused refused ? refused.sentence() : "")
                .findFirst()
                .orElse("");
        return new OutcomeLine(row.name(), SubjectAddress.of(row.kind(), row.reference()), refusal);
    }
}
