package occ.partners;

import java.time.LocalDate;
import java.util.Set;
import occ.kernel.Reference;

/** A lever as tests need it. */
public final class PartnerExamples {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private PartnerExamples() {}

    public static LeverDetails lever(String name, int cost, LocalDate until, ExposureKind... against) {
        return new LeverDetails(
                name,
                LeverKind.LEGAL_POWER,
                LeverField.ORDINARY,
                Set.of(against),
                false,
                "Companies Act 2006",
                "Nothing milder would do",
                "It touches the firm and not its staff",
                "Staff are told first",
                cost,
                until);
    }

    static LeverDetails in(LeverField field, LeverDetails said) {
        return new LeverDetails(
                said.name(),
                said.kind(),
                field,
                said.against(),
                said.protective(),
                said.basis(),
                said.necessity(),
                said.proportionality(),
                said.intrusion(),
                said.cost(),
                said.until());
    }

    public static LeverDetails under(Reference agreement, LeverDetails said) {
        return new LeverDetails(
                said.name(),
                said.kind(),
                said.field(),
                said.against(),
                said.protective(),
                said.basis(),
                said.necessity(),
                said.proportionality(),
                said.intrusion(),
                said.cost(),
                said.until(),
                agreement);
    }

    static LeverDetails protective(LeverDetails said) {
        return new LeverDetails(
                said.name(),
                said.kind(),
                said.field(),
                said.against(),
                true,
                said.basis(),
                said.necessity(),
                said.proportionality(),
                said.intrusion(),
                said.cost(),
                said.until());
    }
}
