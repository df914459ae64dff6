package occ.partners.pages;

import java.time.LocalDate;
import java.util.stream.Collectors;
import occ.faces.pages.Mark;
import occ.partners.ExposureKind;
import occ.partners.Lever;

/** How a lever reads. */
public final class LeverWords {
    private LeverWords() {}

    public static Mark mark(Lever lever, LocalDate today) {
        return switch (lever.state()) {
            case PROPOSED -> new Mark(Mark.Kind.SOON, lever.state().label());
            case DECLINED -> new Mark(Mark.Kind.PLAIN, lever.state().label());
            case APPROVED ->
                lever.isInForce(today)
                        ? new Mark(Mark.Kind.OK, lever.state().label())
                        : new Mark(
                                Mark.Kind.LATE,
                                lever.hasLostItsAgreement() ? "Its agreement has ended" : "Past its day");
        };
    }

    public static String against(Lever lever) {
        return lever.details().against().stream()
                .sorted()
                .map(ExposureKind::many)
                .collect(Collectors.joining(", "));
    }
}
