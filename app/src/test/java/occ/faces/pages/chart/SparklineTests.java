package occ.faces.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTests {
    @Test
    void runsFromItsOwnLowestToItsOwnHighest() {
        var run = Sparkline.of(List.of(10, 20, 30), 62, 14);

        assertThat(run.points()).isEqualTo("3.0,11.0 31.0,7.0 59.0,3.0");
        assertThat(run.endX()).isEqualTo(59);
        assertThat(run.endY()).isEqualTo(3);
    }

    @Test
    void isLevelInTheMiddleWhenNothingChanges() {
        assertThat(Sparkline.of(List.of(5, 5)).points()).isEqualTo("3.0,7.0 59.0,7.0");
    }

    @Test
    void drawsNothingOutOfNothing() {
        assertThat(Sparkline.of(List.of()).points()).isEmpty();
    }
}
