package occ.picture.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import occ.faces.pages.DateWords;
import occ.faces.pages.Numbers;
import occ.faces.pages.chart.LineChart;
import occ.picture.Course;
import org.jspecify.annotations.Nullable;

/** Which way it is going: the share with a full response over twelve months. */
public record TrendPart(String finding, @Nullable LineChart share) {
    private static final int WIDTH = 480;
    private static final List<Integer> FLOORS = List.of(94, 90, 80, 60, 0);

    static TrendPart of(Course course) {
        var shares = shares(course);
        return new TrendPart(finding(shares), shares.size() < 2 ? null : chart(shares, finding(shares)));
    }

    private record Share(LocalDate day, double percent) {}

    /** Only from when something was on the map: the share of nothing is not zero. */
    private static List<Share> shares(Course course) {
        var all = course.all().counts();
        var full = course.full().counts();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i) > 0)
                .mapToObj(i -> new Share(course.days().get(i), 100.0 * full.get(i) / all.get(i)))
                .toList();
    }

    private static String finding(List<Share> shares) {
        if (shares.size() < 2) {
            return "Full response: too little history to show";
        }
        var first = shares.getFirst();
        var last = shares.getLast();
        var way = Math.abs(last.percent() - first.percent()) < 0.05
                ? "as"
                : last.percent() > first.percent() ? "up from " + percent(first) : "down from " + percent(first);
        return "%s have a full response, %s at the end of %s".formatted(percent(last), way, month(first.day()));
    }

    private static LineChart chart(List<Share> shares, String finding) {
        var least = shares.stream().mapToDouble(Share::percent).min().orElse(0);
        var floor = FLOORS.stream().filter(each -> each <= least).findFirst().orElse(0);
        var axis = new LineChart.Axis(floor, 100, step(floor), 0, "%");
        var points = shares.stream()
                .map(share -> new LineChart.Point(share.day(), Math.round(share.percent() * 10) / 10.0))
                .toList();
        return LineChart.joined(finding, points, axis, WIDTH);
    }

    private static double step(int floor) {
        return switch (floor) {
            case 94 -> 2;
            case 90 -> 5;
            case 80 -> 5;
            case 60 -> 10;
            default -> 25;
        };
    }

    private static String percent(Share share) {
        return Numbers.of(share.percent(), 1) + "%";
    }

    static String month(LocalDate day) {
        var words = DateWords.day(day);
        return words.substring(words.indexOf(' ') + 1);
    }
}
