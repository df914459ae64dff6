package occ.assessment.score;

import java.math.BigDecimal;
import java.util.List;
import occ.assessment.model.ThreatModel;

/**
 * A weighted score laid open: each harm factor adds, likelihood takes off, the threat score remains. The figures are
 * those on the page, to one decimal place, and add up exactly: running totals are rounded, not single amounts, so
 * an amount may differ from its own rounding by a tenth, and the sum never does.
 */
public record Waterfall(List<Bar> bars, List<Row> rows) {
    public Waterfall {
        bars = List.copyOf(bars);
        rows = List.copyOf(rows);
    }

    public static Waterfall of(ThreatModel.Weighted model, Answers answers) {
        return new WaterfallDrawing(model, answers).draw();
    }

    public enum Kind {
        FACTOR,
        HARM,
        LIKELIHOOD,
        THREAT
    }

    /**
     * Solid from {@code from} to {@code to}, hatched on to {@code reach} where something is unknown. {@code amount}
     * is what the bar adds or (negative) takes off. {@code code} is empty for the sums.
     */
    public record Bar(
            Kind kind,
            String code,
            String label,
            String value,
            String weight,
            Span amount,
            BigDecimal from,
            BigDecimal to,
            BigDecimal reach) {
        public boolean isRange() {
            return !amount.isPoint();
        }

        /** {@code +20.8}, {@code +0.0 to 4.2, unknown}, {@code −9.0 to −9.5}, {@code 66.0 to 69.7}. */
        public String amountText() {
            return switch (kind) {
                case FACTOR -> "+" + amount.text() + (isRange() ? ", unknown" : "");
                case LIKELIHOOD -> amount.text().replace('-', '−');
                case HARM, THREAT -> amount.text();
            };
        }
    }

    /** The same in the table beside the chart, with each likelihood factor on a row of its own. */
    public record Row(String code, String label, String value, String weight, String amount, String anchor) {}
}
