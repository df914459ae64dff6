package occ.faces.pages.chart;

import java.util.ArrayList;
import java.util.List;
import occ.faces.pages.chart.WaterfallStep.Adds;
import occ.faces.pages.chart.WaterfallStep.Ends;
import occ.faces.pages.chart.WaterfallStep.Sums;
import occ.faces.pages.chart.WaterfallStep.Takes;

/** How a score comes about: what adds to it, bar after bar, what is taken off, and where it ends. */
public record WaterfallChart(
        String name, int width, int height, double axis, List<Bar> bars, List<Tick> ticks, List<Tick> limits) {
    private static final int LABELS = 308;
    private static final int MOST_CHARACTERS = 15;
    private static final int WORDS_OF_A_RANGE = 140;
    private static final int AFTER = 34;
    private static final int TOP = 30;
    private static final int PITCH = 25;

    /** {@code limits} are figures on the axis that mean something, such as where a band begins. */
    public static WaterfallChart of(
            String name, List<WaterfallStep> steps, double most, double tick, List<Limit> limits, int width) {
        var scale = new Scale(0, most, LABELS, width - AFTER);
        return new WaterfallChart(
                name,
                width,
                TOP + steps.size() * PITCH + 28,
                scale.at(0),
                new Layout(scale).bars(steps),
                scale.ticks(tick, 0, ""),
                limits.stream()
                        .map(limit -> new Tick(scale.at(limit.figure()), limit.text()))
                        .toList());
    }

    public int foot() {
        return height - 22;
    }

    public record Limit(double figure, String text) {}

    /** One row: {@code solid} is known, {@code hatched} unknown or taken off, {@code join} leads to the next row. */
    public record Bar(
            WaterfallStep step,
            int y,
            int height,
            Span solid,
            Span hatched,
            String fill,
            double join,
            double textX,
            boolean isTextInside) {
        /** On hovering the bar: what it rests on, line by line. */
        public String basis() {
            var rests = step.basis();
            return rests == null || rests.lines().isEmpty()
                    ? step.label() + ": no item is named"
                    : step.label() + " rests on\n" + String.join("\n", rests.lines());
        }

        public boolean isTextBefore() {
            return isTaken() && textX < hatched.from();
        }

        /** What is taken off says its weight beside its score, as far as there is room; the table says all. */
        public String scored() {
            var both = step.scored() + " " + step.weighed();
            return isTaken() && both.length() <= MOST_CHARACTERS ? both : step.scored();
        }

        public String count() {
            var rests = step.basis();
            return rests == null ? "" : rests.count();
        }

        public boolean isTaken() {
            return step instanceof Takes;
        }

        /** Words on white are haloed where a line runs behind them; words on a bar are not. */
        public String textClass() {
            return switch (step) {
                case Adds _, Takes _ -> "is-haloed";
                case Sums _ -> isTextInside ? "is-strong" : "is-strong is-haloed";
                case Ends _ -> isTextInside ? "is-strong is-on-dark" : "is-strong is-haloed";
            };
        }

        public boolean isStrong() {
            return !(step instanceof Adds);
        }
    }

    public record Span(double from, double width) {
        public boolean isDrawn() {
            return width > 0;
        }
    }

    /** Walks down the steps with the height reached so far. */
    private static final class Layout {
        private final Scale scale;
        private double reached;

        Layout(Scale scale) {
            this.scale = scale;
        }

        List<Bar> bars(List<WaterfallStep> steps) {
            var bars = new ArrayList<Bar>();
            for (var i = 0; i < steps.size(); i++) {
                bars.add(bar(steps.get(i), TOP + i * PITCH));
            }
            return bars;
        }

        private Bar bar(WaterfallStep step, int y) {
            return switch (step) {
                case Adds adds -> {
                    var from = reached;
                    reached += adds.low();
                    yield added(adds, y, from);
                }
                case Sums sums -> whole(sums, y, "app-fill-3");
                case Takes takes -> taken(takes, y);
                case Ends ends -> whole(ends, y, "app-fill-6");
            };
        }

        private Bar added(Adds step, int y, double from) {
            var solid = new Span(scale.at(from), scale.span(step.low()));
            var hatched = new Span(scale.at(from + step.low()), scale.span(step.high() - step.low()));
            var end = scale.at(from + step.high()) + 6;
            return new Bar(step, y, 16, solid, hatched, "app-fill-5", scale.at(reached), end, false);
        }

        private Bar whole(WaterfallStep step, int y, String fill) {
            var solid = new Span(scale.at(0), scale.span(step.low()));
            var hatched = new Span(scale.at(step.low()), scale.span(step.high() - step.low()));
            var fits = solid.width() > 100;
            var beyond = hatched.width() > WORDS_OF_A_RANGE ? hatched.from() + 8 : hatched.from() + hatched.width() + 6;
            var textX = fits ? solid.from() + 8 : beyond;
            return new Bar(step, y, step instanceof Ends ? 20 : 16, solid, hatched, fill, 0, textX, fits);
        }

        private Bar taken(Takes step, int y) {
            var to = reached - step.low();
            var hatched = new Span(scale.at(to), scale.span(step.low()));
            var hasRoomBefore = hatched.from() - scale.at(0) > WORDS_OF_A_RANGE / 2;
            var textX = hasRoomBefore ? hatched.from() - 6 : hatched.from() + hatched.width() + 6;
            return new Bar(step, y, 16, new Span(0, 0), hatched, "", 0, textX, false);
        }
    }
}
