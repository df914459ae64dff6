package occ.faces.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import occ.faces.pages.chart.WaterfallChart.Bar;
import occ.faces.pages.chart.WaterfallStep.Adds;
import org.junit.jupiter.api.Test;

class WaterfallChartTests {
    private final List<Bar> bars = ChartExamples.score().bars();

    @Test
    void startsEachFactorWhereTheOneBeforeItEnded() {
        for (var i = 1; i < bars.size() && bars.get(i).step() instanceof Adds; i++) {
            assertThat(bars.get(i).solid().from()).isEqualTo(bars.get(i - 1).join());
        }
    }

    @Test
    void drawsAnUnknownFactorAsARangeAndCountsNothingForIt() {
        var unknown = bars.get(5);

        assertThat(unknown.solid().isDrawn()).isFalse();
        assertThat(unknown.hatched().isDrawn()).isTrue();
        assertThat(unknown.step().words()).isEqualTo("+0 to 4.2, unknown");
        assertThat(unknown.join()).isEqualTo(bars.get(4).join());
    }

    @Test
    void addsTheFactorsUpToTheSum() {
        var sum = bars.get(8);

        assertThat(sum.solid().from() + sum.solid().width())
                .isCloseTo(bars.get(7).join(), within(0.2));
        assertThat(sum.step().words()).isEqualTo("75.0 to 79.2");
    }

    @Test
    void endsWhereWhatIsTakenOffBegins() {
        var taken = bars.get(9);
        var end = bars.get(10);

        assertThat(taken.step().words()).isEqualTo("−9.0 to −9.5");
        assertThat(end.solid().from() + end.solid().width())
                .isCloseTo(taken.hatched().from(), within(0.2));
    }

    @Test
    void eachBarNamesWhatItRestsOn() {
        assertThat(bars.getFirst().count()).isEqualTo("2 items");
        assertThat(bars.getFirst().basis()).contains("Wounding at the yard, 1B P", "Firearm recovered, 1A P");
        assertThat(bars.get(1).count()).isEqualTo("none");
        assertThat(bars.get(9).count())
                .as("likelihood rests on what its parts do")
                .isEqualTo("1 item");
        assertThat(bars.getLast().count())
                .as("a sum rests on the bars above it")
                .isEmpty();
    }

    @Test
    void staysInsideItsOwnWidth() {
        var chart = ChartExamples.score();

        assertThat(bars)
                .allSatisfy(bar ->
                        assertThat(bar.hatched().from() + bar.hatched().width()).isLessThan(chart.width()));
    }
}
