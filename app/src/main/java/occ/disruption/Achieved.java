package occ.disruption;

import java.math.BigDecimal;

/** One outcome: how much of what, in the United Kingdom or overseas. {@code detail} says more, such as purity or the order. */
public record Achieved(OutcomeType type, BigDecimal quantity, boolean overseas, String detail) {
    /** As people write it: “2.5 kg”. */
    public String amount() {
        var number = quantity.stripTrailingZeros().toPlainString();
        return type.unit().equals("£") ? "£" + number : number + " " + type.unit();
    }

    public String where() {
        return overseas ? "Overseas" : "United Kingdom";
    }
}
