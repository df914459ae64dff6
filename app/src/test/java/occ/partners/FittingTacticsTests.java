package occ.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;
import occ.pole.DataSubjectCategory;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class FittingTacticsTests {
    @Autowired
    Tactics catalogue;

    @ParameterizedTest
    @EnumSource(ExposureKind.class)
    @DisplayName("Each kind of thing a group depends on has two tactics or more of the catalogue")
    void eachKindHasTactics(ExposureKind kind) {
        assertThat(FittingTactics.against(exposure(kind, null), catalogue)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("R47: where somebody is to be protected, nothing but a way out is suggested")
    void whoIsProtectedIsOfferedAWayOut() {
        assertThat(FittingTactics.against(exposure(ExposureKind.ASSOCIATES, DataSubjectCategory.VICTIM), catalogue))
                .extracting(Tactic::title)
                .containsExactly("A way out");
    }

    private static Exposure exposure(ExposureKind kind, @Nullable DataSubjectCategory protects) {
        return new Exposure(
                new ExposureId(Uuid7.at(Instant.EPOCH)),
                Reference.next("EXP"),
                new ExposureDetails(kind, "Something", protects, protects != null, ""),
                null,
                new ClassId(1),
                "Morwen Attlesby",
                Instant.EPOCH,
                List.of(),
                List.of());
    }
}
