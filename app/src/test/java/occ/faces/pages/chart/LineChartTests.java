package occ.faces.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.chart.LineChart.Axis;
import occ.faces.pages.chart.LineChart.Event;
import occ.faces.pages.chart.LineChart.Kind;
import occ.faces.pages.chart.LineChart.Point;
import org.junit.jupiter.api.Test;

class LineChartTests {
    @Test
    void holdsAFigureUntilItChanges() {
        assertThat(ChartExamples.history().line()).matches("M46\\.0 [\\d.]+(H[\\d.]+V[\\d.]+)+H[\\d.]+");
    }

    @Test
    void drawsAnUnknownRangeUpToToday() {
        var chart = ChartExamples.history();

        assertThat(chart.unknowns())
                .singleElement()
                .satisfies(box -> assertThat(box.x() + box.width()).isEqualTo(chart.now()));
    }

    @Test
    void saysWhereAnAxisStartsThatDoesNotStartAtZero() {
        assertThat(ChartExamples.history().note()).isEqualTo("Axis starts at 50");
        assertThat(rising(0).note()).isEmpty();
    }

    @Test
    void tellsFiguresAndEventsInTheOrderOfTheirDays() {
        assertThat(ChartExamples.history().rows())
                .extracting(LineChart.Row::day)
                .startsWith("1 July 2025", "4 October 2025");
    }

    @Test
    void movesAnEventDownALaneRatherThanWriteOverAnother() {
        var day = LocalDate.of(2026, 6, 1);
        var event = new Event(day, Kind.MINOR, "Minor", "Haulier struck off");
        var chart = LineChart.stepped(
                "Two on a day",
                ChartExamples.shares(),
                new Axis(0, 100, 20, 0, "%"),
                List.of(event, event),
                null,
                day,
                600);

        assertThat(chart.marks()).extracting(LineChart.Mark::y).doesNotHaveDuplicates();
        assertThat(chart.marks().getLast().y()).isLessThan(chart.plotFoot());
    }

    @Test
    void drawsASingleFigureWithoutFailing() {
        var only = List.of(new Point(LocalDate.of(2026, 6, 1), 3));

        assertThat(LineChart.joined("One", only, new Axis(0, 5, 1, 0, ""), 300).line())
                .isEqualTo("M46.0 46.4");
    }

    private static LineChart rising(double low) {
        return LineChart.joined("Rising", ChartExamples.shares(), new Axis(low, 100, 20, 0, "%"), 300);
    }
}
