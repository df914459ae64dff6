package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import occ.disruption.Quarters.Published;
import occ.disruption.Suppression.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is left out of published figures. */
class SuppressionTests {
    private static final int LEVELS = Effect.values().length;

    @Test
    @DisplayName("R37: numbers below three are left out, and others with them, so that no total gives one back")
    void noTotalGivesASmallNumberBack() {
        var published = Suppression.of(List.of(new Table(
                "Pillar",
                List.of("Pursue", "Protect"),
                List.of(List.of(9L, 12L, 40L, 6L, 3L), List.of(1L, 7L, 11L, 4L, 5L)))));

        assertThat(published).noneSatisfy(line -> assertThat(line.counts()).contains(1L));
        assertNothingComesBack(published);
    }

    @Test
    @DisplayName("Large numbers are published as they are, with their totals")
    void largeNumbersStand() {
        var published =
                Suppression.of(List.of(new Table("Pillar", List.of("Pursue"), List.of(List.of(9L, 12L, 40L, 6L, 3L)))));

        assertThat(published)
                .containsExactly(
                        new Published("Pillar", "Pursue", List.of(9L, 12L, 40L, 6L, 3L, 70L)),
                        new Published("Pillar", "All", List.of(9L, 12L, 40L, 6L, 3L, 70L)));
    }

    @Property(tries = 300)
    @Label("R37: of no two tables of one whole a line gives back what is left out of it")
    void noLineGivesBack(
            @ForAll @Size(min = 15, max = 15) List<@IntRange(max = 9) Integer> first,
            @ForAll @IntRange(min = 1, max = 9) int moved) {
        var whole = table("Pillar", first, 0);
        var other = table("Theme", first, moved % 3);

        var published = Suppression.of(List.of(whole, other));

        assertNothingComesBack(published.stream()
                .filter(line -> line.heading().equals("Pillar"))
                .toList());
        assertNothingComesBack(published.stream()
                .filter(line -> line.heading().equals("Theme"))
                .toList());
        assertThat(total(published, "Pillar")).isEqualTo(total(published, "Theme"));
    }

    /** The same whole, broken down into rows in another order. */
    private static Table table(String heading, List<Integer> cells, int turned) {
        var rows = IntStream.range(0, 3)
                .mapToObj(row -> cells.subList((row + turned) % 3 * LEVELS, ((row + turned) % 3 + 1) * LEVELS).stream()
                        .map(Integer::longValue)
                        .toList())
                .toList();
        return new Table(heading, List.of("a", "b", "c"), rows);
    }

    private static List<Long> total(List<Published> published, String heading) {
        return published.stream()
                .filter(line -> line.heading().equals(heading) && line.name().equals("All"))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    /** No line has one number left out, and none that is small is there. */
    private static void assertNothingComesBack(List<Published> published) {
        for (var line : published) {
            assertThat(line.counts()).doesNotContain(1L, 2L);
            assertThat(leftOut(line.counts().stream().mapToLong(Long::longValue)))
                    .isNotEqualTo(1);
        }
        for (var column = 0; column <= LEVELS; column++) {
            var at = column;
            assertThat(leftOut(
                            published.stream().mapToLong(line -> line.counts().get(at))))
                    .isNotEqualTo(1);
        }
    }

    private static long leftOut(LongStream counts) {
        return counts.filter(count -> count == Suppression.LEFT_OUT).count();
    }
}
