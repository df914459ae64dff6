package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.disruption.Criteria.Need;
import occ.disruption.Evidence.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each level asks for. */
class CriteriaTests {
    private static final Criteria CRITERIA = new Criteria(2, 12, 2, 3, 1, 1);

    @ParameterizedTest
    @EnumSource(Effect.class)
    @DisplayName("A claim that says what its level asks for wants nothing")
    void aWholeClaimWantsNothing(Effect level) {
        assertThat(CRITERIA.missing(ClaimExamples.of(level))).isEmpty();
    }

    @Test
    @DisplayName(
            "R12: a major disruption of one effect, three months and evidence of one origin is told each thing it wants")
    void aMajorOneWantsMuch() {
        var claim = ClaimExamples.lasting(
                ClaimExamples.of(Effect.MAJOR),
                3,
                List.of(CapabilityEffect.PRINCIPALS_REMOVED, CapabilityEffect.MEMBER_REMOVED),
                List.of(new Evidence(Origin.COURT, "One verdict"), new Evidence(Origin.COURT, "Another verdict")));

        assertThat(CRITERIA.missing(claim)).extracting(Need::field).containsExactly("effects", "months", "evidence");
    }

    @Test
    @DisplayName("An effect that bears out more bears out less as well, and one for the worse bears out nothing else")
    void moreBearsOutLess() {
        assertThat(CapabilityEffect.PRINCIPALS_REMOVED.bearsOutAtLeast(Effect.MODERATE))
                .isTrue();
        assertThat(CapabilityEffect.MEMBER_REMOVED.bearsOutAtLeast(Effect.MAJOR))
                .isFalse();
        assertThat(CapabilityEffect.DISPLACED.bearsOutAtLeast(Effect.MINOR)).isFalse();
        assertThat(CapabilityEffect.INTERRUPTED.bearsOutAtLeast(Effect.NEGATIVE))
                .isFalse();
    }

    @Test
    @DisplayName("R13: a negative one wants what was learnt, what is done about it and by when")
    void aNegativeOneWantsLearning() {
        var negative = ClaimExamples.of(Effect.NEGATIVE);
        var without = ClaimExamples.lasting(ClaimExamples.of(Effect.NONE), 0, List.of(), List.of());

        assertThat(CRITERIA.missing(negative)).isEmpty();
        assertThat(without.learning().hasAction()).isFalse();
    }
}
