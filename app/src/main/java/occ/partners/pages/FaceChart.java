package occ.partners.pages;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import occ.partners.Network;
import occ.partners.coalition.Member;

/**
 * The two networks face to face: what the group depends on to the left, the coalition and whoever touches something
 * already to the right. A thick line is a body that touches it already, a thin one a lever that would reach it.
 */
public record FaceChart(int width, int height, List<Box> exposures, List<Box> partners, List<Line> lines) {
    private static final int WIDTH = 720;
    private static final int LEFT = 250;
    private static final int RIGHT = 470;
    private static final int STEP = 34;
    private static final int TOP = 26;
    private static final int HALF = 13;
    private static final int LONGEST = 34;

    /** {@code marked} is an exposure that nobody can reach, or a body that is in the proposed coalition. */
    public record Box(int y, String text, String whole, boolean marked) {
        public int middle() {
            return y + HALF;
        }

        public int baseline() {
            return y + HALF + 4;
        }
    }

    public record Line(String path, boolean touches) {}

    static FaceChart of(Network network) {
        var uncovered = network.proposal().uncovered();
        var coalition = network.proposal().best().partners();
        Set<Integer> shown = new LinkedHashSet<>(coalition);
        for (var index = 0; index < network.contenders().size(); index++) {
            if (!network.contenders().get(index).touches().isEmpty()) {
                shown.add(index);
            }
        }
        var left = IntStream.range(0, network.exposures().size())
                .mapToObj(index -> box(index, network.exposures().get(index).words(), uncovered.contains(index)))
                .toList();
        var at = new TreeMap<Integer, Box>();
        shown.forEach(index -> at.put(
                index, box(at.size(), network.contenders().get(index).body().name(), coalition.contains(index))));
        var rows = Math.max(left.size(), at.size());
        return new FaceChart(WIDTH, TOP + rows * STEP + 4, left, List.copyOf(at.values()), lines(network, left, at));
    }

    private static List<Line> lines(Network network, List<Box> left, TreeMap<Integer, Box> right) {
        var lines = new ArrayList<Line>();
        for (Member member : network.proposal().best().members()) {
            var touches = network.contenders().get(member.candidate()).touches();
            member.covers().stream()
                    .filter(exposure -> !touches.contains(exposure))
                    .forEach(exposure ->
                            lines.add(line(left.get(exposure), requireNonNull(right.get(member.candidate())), false)));
        }
        right.forEach((index, box) -> network.contenders()
                .get(index)
                .touches()
                .forEach(exposure -> lines.add(line(left.get(exposure), box, true))));
        return lines;
    }

    private static Line line(Box from, Box to, boolean touches) {
        var middle = (LEFT + RIGHT) / 2;
        return new Line(
                "M%d %dC%d %d %d %d %d %d"
                        .formatted(LEFT, from.middle(), middle, from.middle(), middle, to.middle(), RIGHT, to.middle()),
                touches);
    }

    private static Box box(int row, String text, boolean marked) {
        var shown = text.length() > LONGEST ? text.substring(0, LONGEST - 1).stripTrailing() + "…" : text;
        return new Box(TOP + row * STEP, shown, text, marked);
    }

    public String words() {
        return "%d exposures against %d bodies. The table below says the same"
                .formatted(exposures.size(), partners.size());
    }
}
