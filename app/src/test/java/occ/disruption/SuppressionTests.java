package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
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

    @Test
    @DisplayName("R37: a small number of an agency does not come back from its region less the region’s other agencies")
    void aRegionDoesNotGiveAnAgencyBack() {
        var suppression = new Suppression();
        var agencies = suppression.add(new Table(
                "Agency",
                List.of("Kent", "Lancashire", "Cumbria"),
                List.of(List.of(8L, 8L, 3L, 8L, 8L), List.of(8L, 8L, 1L, 8L, 8L), List.of(8L, 8L, 9L, 8L, 8L))));
        var regions = suppression.add(new Table(
                "Region",
                List.of("North West", "South East"),
                List.of(List.of(16L, 16L, 10L, 16L, 16L), List.of(8L, 8L, 3L, 8L, 8L))));
        suppression.nest(
                agencies, regions, Map.of("Kent", "South East", "Lancashire", "North West", "Cumbria", "North West"));

        suppression.leaveOut();

        var minor = suppression.published().stream()
                .collect(Collectors.toMap(
                        line -> line.heading() + line.name(),
                        line -> line.counts().get(2)));
        assertThat(minor.get("AgencyLancashire")).isEqualTo(Suppression.LEFT_OUT);
        assertThat(List.of(minor.get("AgencyCumbria"), minor.get("RegionNorth West")))
                .contains(Suppression.LEFT_OUT);
    }

    @Test
    @DisplayName("R37: neither does one that several lines give back together, of which none does alone")
    void severalLinesTogetherDoNotGiveOneBack() {
        var numbers = new SmallNumbers();
        var one = numbers.add(1);
        var beside = List.of(numbers.add(40), numbers.add(41), numbers.add(42), numbers.add(43));
        // Two rings of four that only the small number joins: each line has two numbers left out, and still it follows.
        var sums = List.of(
                List.of(one, beside.get(0), beside.get(1)),
                List.of(beside.get(0), beside.get(1)),
                List.of(one, beside.get(2), beside.get(3)),
                List.of(beside.get(2), beside.get(3)));
        var totals = sums.stream().map(numbers::sum).toList();

        numbers.leaveOut();

        assertThat(numbers.isLeftOut(one)).isTrue();
        assertThat(totals.stream().filter(numbers::isLeftOut))
                .as("at least one of each pair")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("R37: of a part of a whole neither it nor the rest is small, or one of them is left out")
    void aPartDoesNotGiveTheRestBack() {
        var suppression = new Suppression();
        var small = suppression.part(40L, 2L);
        var nearly = suppression.part(40L, 39L);
        var good = suppression.part(40L, 12L);
        var none = suppression.part(40L, 0L);

        suppression.leaveOut();

        assertThat(suppression.shown(small.part())).isEqualTo(Suppression.LEFT_OUT);
        assertThat(List.of(suppression.shown(nearly.part()), suppression.shown(nearly.whole())))
                .contains(Suppression.LEFT_OUT);
        assertThat(suppression.shown(good.part())).isEqualTo(12);
        assertThat(suppression.shown(none.part())).isZero();
    }

    @Test
    @DisplayName("R37: two hundred bodies of ten regions are settled within seconds")
    void nationalTablesAreSettledInTime() {
        var random = new Random(3);
        var names = IntStream.range(0, 200).mapToObj(number -> "Body " + number).toList();
        var rows = names.stream()
                .map(name -> random.longs(LEVELS, 0, 12).boxed().toList())
                .toList();
        var within =
                names.stream().collect(Collectors.toMap(name -> name, name -> "Region " + names.indexOf(name) % 10));
        var suppression = new Suppression();
        var bodies = suppression.add(new Table("Agency", names, rows));
        var regions = within.values().stream().distinct().sorted().toList();
        var sums = regions.stream()
                .map(region -> IntStream.range(0, LEVELS)
                        .mapToObj(level -> names.stream()
                                .filter(name -> region.equals(within.get(name)))
                                .mapToLong(name -> rows.get(names.indexOf(name)).get(level))
                                .sum())
                        .toList())
                .toList();
        suppression.nest(bodies, suppression.add(new Table("Region", regions, sums)), within);

        assertTimeout(Duration.ofSeconds(10), suppression::leaveOut);

        var published = suppression.published();
        assertThat(published).noneSatisfy(line -> assertThat(line.counts()).containsAnyOf(1L, 2L));
        assertThat(published).anySatisfy(line -> assertThat(line.counts()).doesNotContain(Suppression.LEFT_OUT));
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
