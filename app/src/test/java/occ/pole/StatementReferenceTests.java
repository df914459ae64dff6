package occ.pole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementReferenceTests {
    private static final Instant MOMENT = Instant.parse("2026-03-03T09:40:00Z");

    @Test
    void isTheSameEveryTimeAndReadsBack() {
        var id = new StatementId(Uuid7.at(MOMENT));

        assertThat(id.reference()).isEqualTo(new StatementId(id.value()).reference());
        assertThat(Reference.parse(id.reference().text()).orElseThrow()).isEqualTo(id.reference());
    }

    /** The value is fixed: addresses that people keep must lead to the same statement after any change of ours. */
    @Test
    void staysWhatItWas() {
        var id = new StatementId(UUID.fromString("019a0000-0000-7000-8000-000000000001"));

        assertThat(id.reference().text()).isEqualTo("STA-0TTC-RZ5P-K");
    }

    @Test
    @DisplayName("R50: statements of one moment have references with nothing in common")
    void carriesNeitherTimeNorOrder() {
        var references = IntStream.range(0, 2_000)
                .mapToObj(_ -> new StatementId(Uuid7.at(MOMENT)).reference().text())
                .collect(Collectors.toSet());

        assertThat(references).hasSize(2_000);
        assertThat(references.stream()
                        .map(text -> text.substring(4, 7))
                        .distinct()
                        .count())
                .as("their first three symbols differ as those of random words do")
                .isGreaterThan(1_800);
    }
}
