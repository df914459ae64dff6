package occ.faces.pages.chart;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The run of a figure through time, with what happened below it. A figure that holds until it changes is drawn in
 * steps; an unknown part is a hatched range. An axis that does not start at zero says so.
 */
public record LineChart(
        String name,
        String note,
        int width,
        int height,
        int plotFoot,
        String line,
        List<Box> unknowns,
        List<Tick> levels,
        List<Tick> months,
        List<Mark> marks,
        @Nullable Tick limit,
        @Nullable Double now,
        String endText,
        double endX,
        double endY,
        List<Row> rows) {

    public static final int LEFT = 46;
    public static final int RIGHT = 16;

    public int right() {
        return width - RIGHT;
    }

    public boolean hasMarks() {
        return !marks.isEmpty();
    }

    /** A figure from a day on; {@code low} and {@code high} differ where part of it is unknown. */
    public record Point(LocalDate day, double low, double high) {
        public Point(LocalDate day, double figure) {
            this(day, figure, figure);
        }

        String words(Axis axis) {
            return low == high ? axis.words(low) : axis.words(low) + " to " + axis.words(high);
        }
    }

    /** The upright axis: lowest and highest level drawn, the distance between levels, and how they are written. */
    public record Axis(double low, double high, double step, int decimals, String unit) {
        String words(double figure) {
            return Numbers.of(figure, decimals) + unit;
        }
    }

    public enum Kind {
        MAJOR,
        MODERATE,
        MINOR,
        NONE,
        NEGATIVE,
        DUE
    }

    /** Something that happened, or is due, on a day. */
    public record Event(LocalDate day, Kind kind, String title, String text) {}

    /** A level that means something: “Band A from 60”. */
    public record Limit(double figure, String text) {}

    public record Box(double x, double y, double width, double height) {}

    public record Mark(double x, int y, Kind kind, String title, String text) {
        public String fill() {
            return switch (kind) {
                case MAJOR -> "app-fill-6";
                case MODERATE -> "app-fill-5";
                case MINOR -> "app-fill-3";
                case NONE, NEGATIVE, DUE -> "app-fill-none";
            };
        }
    }

    public record Row(String day, String figure, String happened) {}

    public static LineChart stepped(
            String name,
            List<Point> points,
            Axis axis,
            List<Event> events,
            @Nullable Limit limit,
            LocalDate today,
            int width) {
        return new LineLayout(points, axis, events, today, width, true).chart(name, limit);
    }

    public static LineChart joined(String name, List<Point> points, Axis axis, int width) {
        var today = points.getLast().day();
        return new LineLayout(points, axis, List.of(), today, width, false).chart(name, null);
    }
}
