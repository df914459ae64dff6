package occ.mapping.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.mapping.CommunityImpacts.Assessed;

/** What a subject does to the people of places; {@code maintained} where the reader may assess. */
public record ImpactsTable(List<Row> rows, String address, boolean maintained) {
    private static final int SOON = 14;

    static ImpactsTable of(List<Assessed> assessed, String subject, LocalDate today, boolean maintained) {
        var address = subject + "/community-impacts";
        return new ImpactsTable(
                assessed.stream().map(one -> new Row(one, address, today)).toList(), address, maintained);
    }

    public String heading() {
        return rows.isEmpty()
                ? "Community impact: not assessed"
                : "Community impact: " + Words.count(rows.size(), "place", "places");
    }

    public record Row(Assessed assessed, String address, LocalDate today) {
        public String place() {
            return assessed.impact().place().name();
        }

        public Mark lookAgain() {
            return Mark.due(assessed.impact().reviewOn(), today, SOON);
        }

        public String by() {
            return assessed.by() + ", " + DateWords.day(assessed.at());
        }

        public String review() {
            return address + "/new?place=" + assessed.impact().place().key();
        }

        public String end() {
            return address + "/" + assessed.impact().place().key() + "/end";
        }
    }
}
