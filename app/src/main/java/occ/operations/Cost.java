package occ.operations;

import java.math.BigDecimal;
import java.time.LocalDate;
import occ.kernel.Reference;

/** What something cost. */
public record Cost(Reference reference, LocalDate day, CostKind kind, long pence, String words) {
    private static final int TWO = 2;

    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, TWO);
    }
}
