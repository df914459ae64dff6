package occ.picture.pages;

import java.time.LocalDate;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Numbers;
import occ.picture.RegisterRow;
import occ.picture.ReviewTiming;
import org.jspecify.annotations.Nullable;

/** A line of the register as the list shows it. */
public record RegisterLine(RegisterRow row, @Nullable Mark review, String place) {
    static RegisterLine of(RegisterRow row, LocalDate today) {
        var due = row.reviewDue();
        return new RegisterLine(
                row,
                due == null ? null : mark(due, Mark.due(due, today, ReviewTiming.WARNING_DAYS)),
                FacetWords.place(row.place()));
    }

    /** In a narrow column: the day alone says when it is due. */
    private static Mark mark(LocalDate due, Mark mark) {
        return mark.kind() == Mark.Kind.LATE ? mark : new Mark(mark.kind(), DateWords.shortDay(due));
    }

    public boolean isReviewMarked() {
        return review != null && review.kind() != Mark.Kind.PLAIN;
    }

    /** The score, or its range where something is unknown. */
    public String score() {
        var scored = row.scored();
        return scored == null ? "" : score(scored);
    }

    public String tier() {
        var decided = row.tier();
        var interim = row.interimTier();
        if (decided != null) {
            return "Tier " + decided.number();
        }
        return interim == null ? "No tier" : "Interim tier " + interim.number();
    }

    /** Only on the map must a subject have one. */
    public boolean lacksTier() {
        return row.tier() == null && row.interimTier() == null && row.state().isOnTheMap();
    }

    public String exceptions() {
        return switch (row.exceptions()) {
            case 0 -> "No exceptions";
            case 1 -> "1 exception";
            default -> Numbers.of(row.exceptions()) + " exceptions";
        };
    }

    private static String score(RegisterRow.Scored scored) {
        var low = Numbers.of(scored.low(), 1);
        return scored.low() == scored.high() ? low : low + " to " + Numbers.of(scored.high(), 1);
    }
}
