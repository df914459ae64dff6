package occ.disruption.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import occ.disruption.Measure;
import occ.disruption.OutcomeType;
import occ.disruption.OutcomeTypes;
import occ.disruption.Quarters.Measured;
import occ.disruption.Suppression;
import occ.disruption.pages.PackTable.Cell;
import occ.faces.pages.Numbers;

/** What is measured of a quarter, in words and figures. */
final class Measures {
    private Measures() {}

    /** In percent. Nothing where it has no whole; left out where either number is. */
    static Cell share(Measured one) {
        var whole = one.whole();
        if (whole == null) {
            return Cell.text("");
        }
        if (one.part() == Suppression.LEFT_OUT || whole == Suppression.LEFT_OUT) {
            return Cell.LEFT_OUT;
        }
        return whole == 0
                ? Cell.text("none")
                : Cell.number(
                        BigDecimal.valueOf(100 * one.part()).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP),
                        Numbers.share(one.part(), whole));
    }

    static Cell days(Measured one) {
        if (one.measure() != Measure.FIRST) {
            return Cell.text("");
        }
        var days = one.amount();
        return one.part() == Suppression.LEFT_OUT
                ? Cell.LEFT_OUT
                : days == null ? Cell.text("none") : Cell.number(days, Numbers.of(days.doubleValue(), days.scale()));
    }

    /** As their unit asks for: pounds to the pound, what is whole without decimals, the rest as it was weighed. */
    static Cell amount(Measured one, OutcomeType type) {
        var amount = one.amount();
        if (amount == null) {
            return Cell.LEFT_OUT;
        }
        var shown = type.unit().equals("£")
                ? amount.setScale(0, RoundingMode.HALF_UP)
                : type.whole() ? amount.setScale(0, RoundingMode.HALF_UP) : plain(amount);
        return Cell.number(plain(amount), Numbers.of(shown.doubleValue(), shown.scale()));
    }

    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Outcomes in the order in which their types are listed. */
    static List<Measured> inOrder(List<Measured> measured, OutcomeTypes types) {
        var order = types.all().stream().map(OutcomeType::code).toList();
        return measured.stream()
                .filter(one -> one.measure() == Measure.OUTCOME)
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.name())))
                .toList();
    }
}
