package occ.faces.pages.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import occ.faces.pages.DateWords;

/** Who or what is busy on which days: a line each, over some weeks, with every span of days in words beside it. */
public record SpanChart(String name, int height, List<Week> weeks, List<Line> lines) {
    public static final int WIDTH = 680;
    public static final int LEFT = 180;
    private static final int HEAD = 18;
    private static final int STEP = 27;
    private static final int BAR = 22;
    private static final double LETTER = 7.5;

    /** What a span is, and with that how it is drawn: never by colour alone. */
    public enum Kind {
        ASKED,
        TAKEN,
        FREE,
        AWAY
    }

    /** From the first day to the last, which is a day of it. */
    public record Span(LocalDate from, LocalDate until, Kind kind, String words) {}

    public record Row(String name, List<Span> spans) {}

    /** The beginning of a week, drawn. */
    public record Week(double x, String words) {}

    /** {@code shown} is as much of the name as there is room for. */
    public record Line(String name, String shown, double textY, double y, List<Bar> bars) {}

    /** {@code shown} is as much of the words as there is room for. */
    public record Bar(double x, double width, Kind kind, String shown, Span span) {
        public String textClass() {
            return switch (kind) {
                case ASKED -> "is-on-dark is-strong";
                case AWAY -> "is-haloed";
                case TAKEN, FREE -> "";
            };
        }

        public String days() {
            return span.from().equals(span.until())
                    ? DateWords.shortDay(span.from())
                    : DateWords.shortDay(span.from()) + " to " + DateWords.shortDay(span.until());
        }
    }

    /** @param last a day of the chart; spans are cut to it */
    public static SpanChart of(String name, LocalDate first, LocalDate last, List<Row> rows) {
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        var scale = new Scale(0, days, LEFT, WIDTH);
        var weeks = new ArrayList<Week>();
        for (var day = first; !day.isAfter(last); day = day.plusWeeks(every(days))) {
            weeks.add(new Week(scale.at(ChronoUnit.DAYS.between(first, day)), DateWords.shortDay(day)));
        }
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            var y = HEAD + lines.size() * STEP + 3;
            lines.add(
                    new Line(row.name(), shown(row.name(), LEFT), y + 16.0, y, bars(row.spans(), scale, first, last)));
        }
        return new SpanChart(name, HEAD + rows.size() * STEP + 3, weeks, lines);
    }

    public int barHeight() {
        return BAR;
    }

    public int head() {
        return HEAD;
    }

    /** So that their days do not run into each other. */
    private static long every(long days) {
        return Math.max(1, Math.ceilDiv(days, 35L));
    }

    private static List<Bar> bars(List<Span> spans, Scale scale, LocalDate first, LocalDate last) {
        return spans.stream()
                .filter(span -> !span.until().isBefore(first) && !span.from().isAfter(last))
                .map(span -> bar(span, scale, first, last))
                .toList();
    }

    private static Bar bar(Span span, Scale scale, LocalDate first, LocalDate last) {
        var from = span.from().isBefore(first) ? first : span.from();
        var until = span.until().isAfter(last) ? last : span.until();
        var x = scale.at(ChronoUnit.DAYS.between(first, from));
        var width = scale.span(ChronoUnit.DAYS.between(from, until) + 1.0);
        return new Bar(x + 1, Math.max(2, width - 2), span.kind(), shown(span.words(), width), span);
    }

    private static String shown(String words, double width) {
        var room = (int) (width / LETTER) - 1;
        return words.length() <= room
                ? words
                : room < 4 ? "" : words.substring(0, room - 1).strip() + "…";
    }
}
