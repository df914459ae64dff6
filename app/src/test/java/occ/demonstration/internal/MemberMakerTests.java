package occ.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import occ.kernel.Grade.Handling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemberMakerTests {
    private static final int GROUPS = 20_000;

    private final MemberMaker members = new MemberMaker(new Dice(1), Instant.parse("2026-03-03T09:00:00Z"));

    @Test
    @DisplayName("Whoever may see a group without conditions sees three different persons in it")
    void threePersonsInEach() {
        for (var group = 0; group < GROUPS; group++) {
            assertThat(inSight(members.of(0.5))).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static List<String> inSight(List<MemberPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.grade().handling() == Handling.P)
                .filter(plan -> plan.role().isOfOffender())
                .map(MemberPlan::name)
                .toList();
    }
}
