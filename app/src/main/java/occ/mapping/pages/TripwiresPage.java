package occ.mapping.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Pages;
import occ.mapping.Tripwires.Tripped;

/** What was archived or went quiet within a coordinator's reach, and was heard of again. */
public record TripwiresPage(List<Row> rows, Pages pages) {
    private static final int SIZE = 50;

    static TripwiresPage of(List<Tripped> tripped, int page, LocalDate today) {
        var pages = new Pages(page, SIZE, tripped.size(), TripwirePages.LIST + "?page=");
        var rows = tripped.stream()
                .skip(pages.offset())
                .limit(SIZE)
                .map(one -> new Row(one, today))
                .toList();
        return new TripwiresPage(rows, pages);
    }

    public record Row(Tripped tripped, LocalDate today) {
        public String href() {
            return tripped.subject().address() + TripwirePages.PART;
        }

        public String state() {
            return tripped.subject().state().label();
        }

        public String since() {
            return DateWords.day(tripped.subject().since());
        }

        public String heard() {
            return DateWords.day(tripped.heardAt());
        }

        public String age() {
            return DateWords.from(today, DateWords.today(tripped.heardAt()));
        }
    }
}
