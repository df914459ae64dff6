package occ.assessment.pages;

import java.time.LocalDate;
import java.util.List;
import occ.assessment.WaitingAssessment;
import occ.faces.pages.Words;

/** What waits to be checked. */
public record AssurancePage(List<WaitingRow> rows) {
    static AssurancePage of(List<WaitingAssessment> waiting, LocalDate today) {
        return new AssurancePage(
                waiting.stream().map(one -> WaitingRow.of(one, today)).toList());
    }

    public String say() {
        return Words.count(rows.size(), "score waits", "scores wait") + " to be checked, of what you may see.";
    }
}
