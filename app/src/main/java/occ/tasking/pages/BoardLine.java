package occ.tasking.pages;

import java.time.LocalDate;
import occ.faces.pages.DateWords;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.mapping.SubjectAddress;
import occ.tasking.BoardSection;
import occ.tasking.LeadAnswer;
import occ.tasking.TaskingBoard.Row;
import org.jspecify.annotations.Nullable;

/** One subject on a board: what it is, why it is there, and the deed that takes it off. */
public record BoardLine(
        String reference,
        String name,
        String address,
        String place,
        @Nullable ThreatBand band,
        @Nullable Tier tier,
        String state,
        String why,
        String deed,
        String path) {

    static BoardLine of(Row row, BoardSection section, LocalDate today) {
        var address = SubjectAddress.of(row.kind(), row.reference());
        return new BoardLine(
                row.reference().text(),
                row.name(),
                address,
                row.area(),
                row.band(),
                row.tier(),
                row.state().label(),
                why(row, section, today),
                deed(row, section),
                address + path(section));
    }

    private static String why(Row row, BoardSection section, LocalDate today) {
        return switch (section) {
            case AWAITING_TIER ->
                (row.interim() ? "Interim tier since before it was mapped. " : "") + since(row, today);
            case BAND_A_LOW_TIER -> "Nobody carries the risk yet";
            case RISK_CARRIED -> "Risk carried by " + row.riskHolder();
            case DECLINED -> declined(row);
            case LEAD_LEFT -> left(row);
            case WITHOUT_LEAD, WITHOUT_OWNER -> since(row, today);
        };
    }

    private static String since(Row row, LocalDate today) {
        return "%s %s".formatted(row.state().label(), DateWords.from(today, DateWords.today(row.since())));
    }

    private static String declined(Row row) {
        return row.lead() != null && row.lead().answer() instanceof LeadAnswer.Declined(var at, var reason)
                ? "%s declined %s: %s".formatted(row.lead().officer().name(), DateWords.day(at), reason)
                : "";
    }

    private static String left(Row row) {
        return row.lead() == null ? "" : row.lead().officer().name() + " has left";
    }

    private static String deed(Row row, BoardSection section) {
        return switch (section) {
            case AWAITING_TIER -> "Decide the tier";
            case BAND_A_LOW_TIER -> "Confirm or change";
            case RISK_CARRIED -> "Change the tier";
            case DECLINED, LEAD_LEFT, WITHOUT_LEAD -> "Ask an officer";
            case WITHOUT_OWNER -> "Assign an owner";
        };
    }

    private static String path(BoardSection section) {
        return switch (section) {
            case AWAITING_TIER, RISK_CARRIED -> "/tier";
            case BAND_A_LOW_TIER -> "/tier/confirmation";
            case DECLINED, LEAD_LEFT, WITHOUT_LEAD -> "/lead";
            case WITHOUT_OWNER -> "/owner";
        };
    }
}
