package occ.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import occ.kernel.Grade.Handling;
import occ.mapping.Safeguarding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemberMakerTests {
    private static final int GROUPS = 20_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final int YEARS_ON_THE_MAP = 5;

    private final MemberMaker members =
            new MemberMaker(new Dice(1), TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());

    @Test
    @DisplayName("Who may see neither conditions nor children saw three who take part when the group was nominated")
    void threePersonsInEach() {
        for (var group = 0; group < GROUPS; group++) {
            assertThat(members.of(0.5).stream().filter(MemberMakerTests::isInSight))
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static boolean isInSight(MemberPlan plan) {
        var nominated = TODAY.minusYears(YEARS_ON_THE_MAP);
        return plan.grade().handling() == Handling.P
                && plan.role().isOfOffender()
                && !plan.isPlaceholder()
                && !Safeguarding.needed(plan.born(), plan.role(), nominated);
    }
}
