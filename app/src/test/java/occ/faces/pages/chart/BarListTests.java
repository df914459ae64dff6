package occ.faces.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.faces.pages.chart.BarList.Bar;
import occ.faces.pages.chart.BarList.Entry;
import org.junit.jupiter.api.Test;

class BarListTests {
    @Test
    void startsAtZeroAndFillsTheWidthWithTheMost() {
        var list = BarList.of(List.of(new Entry("No plan by day 28", "/a", 33), new Entry("No officer", null, 11)));

        assertThat(list.bars()).extracting(Bar::width).containsExactly(100.0, 33.3);
    }

    @Test
    void drawsNothingForNothing() {
        assertThat(BarList.of(List.of(new Entry("None", null, 0))).bars())
                .extracting(Bar::width)
                .containsExactly(0.0);
    }

    @Test
    void keepsLateWithinWhatIsLeft() {
        var progress = Progress.of(10, 3, 19, 95);

        assertThat(progress.done()).isEqualTo(50);
        assertThat(progress.lateFrom() + progress.late()).isEqualTo(95);
    }
}
