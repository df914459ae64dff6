package occ.faces.pages.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.faces.pages.chart.LineChart.Axis;
import occ.faces.pages.chart.LineChart.Box;
import occ.faces.pages.chart.LineChart.Event;
import occ.faces.pages.chart.LineChart.Limit;
import occ.faces.pages.chart.LineChart.Mark;
import occ.faces.pages.chart.LineChart.Point;
import occ.faces.pages.chart.LineChart.Row;
import org.jspecify.annotations.Nullable;

/** Places the parts of a line chart. */
final class LineLayout {
    private static final int TOP = 16;
    private static final int PLOT = 76;
    private static final int LANE = 40;
    private static final int MONTHS = 22;
    private static final int MONTH_WIDTH = 64;
    private static final int CHARACTER = 7;
    private static final int EVENT_ROOM = 150;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);

    private final List<Point> points;
    private final Axis axis;
    private final List<Event> events;
    private final LocalDate today;
    private final int width;
    private final boolean stepped;
    private final LocalDate first;
    private final LocalDate last;
    private final Scale x;
    private final Scale y;

    LineLayout(List<Point> points, Axis axis, List<Event> events, LocalDate today, int width, boolean stepped) {
        this.points = points;
        this.axis = axis;
        this.events = events;
        this.today = today;
        this.width = width;
        this.stepped = stepped;
        this.first = points.getFirst().day();
        this.last = Stream.concat(
                        events.stream().map(Event::day),
                        Stream.of(today, points.getLast().day()))
                .max(Comparator.naturalOrder())
                .orElse(today);
        this.x = new Scale(
                0, Math.max(1, days(last)), LineChart.LEFT, width - (events.isEmpty() ? LineChart.RIGHT : EVENT_ROOM));
        this.y = new Scale(axis.low(), axis.high(), TOP + PLOT, TOP);
    }

    LineChart chart(String name, @Nullable Limit limit) {
        var marks = marks();
        var foot = marks.stream().mapToInt(Mark::y).max().orElse(TOP + PLOT - LANE + 12) + LANE - 12;
        var end = points.getLast();
        return new LineChart(
                name,
                axis.low() == 0 ? "" : "Axis starts at " + axis.words(axis.low()),
                width,
                foot + MONTHS,
                foot,
                line(),
                unknowns(),
                y.ticks(axis.step(), axis.decimals(), axis.unit()),
                months(),
                marks,
                limit == null ? null : new Tick(y.at(limit.figure()), limit.text()),
                stepped ? place(today) : null,
                stepped ? "" : end.words(axis),
                place(end.day()),
                y.at(end.low()),
                rows());
    }

    private String line() {
        var path = new StringBuilder();
        for (var point : points) {
            var here = place(point.day());
            if (path.isEmpty()) {
                path.append('M').append(here).append(' ').append(y.at(point.low()));
            } else if (stepped) {
                path.append('H').append(here).append('V').append(y.at(point.low()));
            } else {
                path.append('L').append(here).append(' ').append(y.at(point.low()));
            }
        }
        return stepped ? path.append('H').append(place(today)).toString() : path.toString();
    }

    /** From the day a range begins to the next figure; it ends today at the latest. */
    private List<Box> unknowns() {
        var boxes = new ArrayList<Box>();
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (point.high() > point.low()) {
                var to = i + 1 < points.size() ? points.get(i + 1).day() : today;
                var from = place(point.day());
                boxes.add(new Box(from, y.at(point.high()), place(to) - from, y.span(point.high() - point.low())));
            }
        }
        return boxes;
    }

    /** The first of each month, or of every second or third where they would crowd; January says its year. */
    private List<Tick> months() {
        var months = Math.max(1, ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) + 1);
        var room = Math.max(1, (width - LineChart.LEFT - LineChart.RIGHT) / MONTH_WIDTH);
        var every = (int) Math.ceilDiv(months, room);
        var ticks = new ArrayList<Tick>();
        for (var month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(every)) {
            var withYear = ticks.isEmpty() || month.getMonthValue() <= every;
            var text = (withYear ? MONTH_OF_YEAR : MONTH).format(month).replace("Sept", "Sep");
            ticks.add(new Tick(Math.max(LineChart.LEFT, place(month)), text));
        }
        return ticks;
    }

    /** Each event in the first lane where its words do not run into those of the event before it. */
    private List<Mark> marks() {
        var ends = new ArrayList<Double>();
        var marks = new ArrayList<Mark>();
        for (var event : events) {
            var at = place(event.day());
            var lane = 0;
            while (lane < ends.size() && ends.get(lane) > at - 10) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0.0);
            }
            ends.set(
                    lane,
                    at
                            + 12
                            + CHARACTER
                                    * Math.max(
                                            event.title().length(), event.text().length()));
            marks.add(new Mark(at, TOP + PLOT + 26 + lane * LANE, event.kind(), event.title(), event.text()));
        }
        return marks;
    }

    private List<Row> rows() {
        var figures = points.stream().map(point -> new Dated(point.day(), point.words(axis), ""));
        var happened = events.stream().map(event -> new Dated(event.day(), "", event.title() + ": " + event.text()));
        return Stream.concat(figures, happened)
                .sorted(Comparator.comparing(Dated::day))
                .map(dated -> new Row(DateWords.day(dated.day()), dated.figure(), dated.happened()))
                .toList();
    }

    private double place(LocalDate day) {
        return x.at(days(day));
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day);
    }

    private record Dated(LocalDate day, String figure, String happened) {}
}
