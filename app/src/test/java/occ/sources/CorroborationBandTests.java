package occ.sources;

import static occ.sources.CorroborationBand.SOME_SUPPORT;
import static occ.sources.CorroborationBand.STANDS_ALONE;
import static occ.sources.CorroborationBand.STRONG_SUPPORT;
import static occ.sources.Independence.INDEPENDENT;
import static occ.sources.Independence.NOT_INDEPENDENT;
import static occ.sources.Independence.SAME_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CorroborationBandTests {
    @Test
    @DisplayName("R52: corroboration leaves the register as one of three bands")
    void r52CorroborationLeavesAsABand() {
        assertThat(CorroborationBand.of(List.of())).isEqualTo(STANDS_ALONE);
        assertThat(CorroborationBand.of(List.of(SAME_SOURCE, SAME_SOURCE, SAME_SOURCE)))
                .as("one source that says it four times")
                .isEqualTo(STANDS_ALONE);
        assertThat(CorroborationBand.of(List.of(NOT_INDEPENDENT, NOT_INDEPENDENT)))
                .isEqualTo(SOME_SUPPORT);
        assertThat(CorroborationBand.of(List.of(SAME_SOURCE, INDEPENDENT))).isEqualTo(SOME_SUPPORT);
        assertThat(CorroborationBand.of(List.of(INDEPENDENT, SAME_SOURCE, INDEPENDENT)))
                .isEqualTo(STRONG_SUPPORT);
    }

    @Test
    @DisplayName("R52: readers of a report see Official, Public, Partner or Other, and never that it was an informant")
    void r52ReadersSeeACoarseKind() {
        assertThat(SourceType.CHIS.shownAs())
                .isEqualTo(SourceType.SAR.shownAs())
                .isEqualTo(SourceType.TECHNICAL.shownAs());
        assertThat(SourceType.CRIMESTOPPERS.shownAs()).isEqualTo(SourceType.MEMBER_OF_PUBLIC.shownAs());
    }
}
