package occ.mapping.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Pages;
import occ.faces.pages.Words;
import occ.mapping.SubjectState;
import occ.mapping.Triage.Waiting;
import org.jspecify.annotations.Nullable;

/** One page of the nominations that wait. What each may duplicate is looked for where it is decided on. */
public record TriagePage(List<Row> rows, Pages pages) {
    private static final int SOON = 2;
    private static final int SIZE = 50;

    static TriagePage of(List<Waiting> waiting, int page, LocalDate today) {
        var pages = new Pages(page, SIZE, waiting.size(), "/triage?page=");
        var rows = waiting.stream()
                .skip(pages.offset())
                .limit(SIZE)
                .map(one -> new Row(one, today))
                .toList();
        return new TriagePage(rows, pages);
    }

    public record Row(Waiting waiting, LocalDate today) {
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
