package occ.mapping.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.mapping.SubjectState;
import occ.mapping.Triage.Waiting;
import org.jspecify.annotations.Nullable;

public record TriagePage(List<Row> rows) {
    private static final int SOON = 2;

    public String count() {
        return rows.isEmpty()
                ? "Nothing waits for you."
                : Words.count(rows.size(), "nomination waits", "nominations wait") + ", the longest waiting first.";
    }

    public record Row(Waiting waiting, int duplicates, LocalDate today) {
        public String href() {
            return waiting.subject().address() + "/triage";
        }

        public String age() {
            return Words.capital(
                    DateWords.from(today, DateWords.today(waiting.subject().openedAt())));
        }

        public boolean isPickedUp() {
            return waiting.subject().state() == SubjectState.TRIAGE;
        }

        public @Nullable Mark due() {
            var due = waiting.dueAt();
            return due == null ? null : Mark.due(DateWords.today(due.minusMillis(1)), today, SOON);
        }
    }
}
