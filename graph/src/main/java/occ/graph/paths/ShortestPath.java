package occ.graph.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import occ.graph.Direction;
import occ.graph.Graph;
import occ.graph.View;

/**
 * A path of the fewest ties. Searches from both ends, a level at a time on the side that has fewer people to ask. I.
 * Pohl, Bi-directional search, 1971.
 *
 * <p>Their ties are not counted for that choice: some may be hidden, and which of two equally short paths is found would
 * tell of them.
 */
public final class ShortestPath {
    private static final int NONE = -1;

    private final Graph graph;
    private final View view;
    private final Side near;
    private final Side far;

    private ShortestPath(View view, Side near, Side far) {
        this.graph = view.graph();
        this.view = view;
        this.near = near;
        this.far = far;
    }

    public static Optional<Path> between(View view, Direction direction, int from, int to) {
        if (!view.sees(from) || !view.sees(to)) {
            return Optional.empty();
        }
        if (from == to) {
            return Optional.of(new Path(List.of(from), List.of(), 0));
        }
        int nodes = view.graph().nodes();
        try (var nearby = Scratch.of(nodes);
                var faraway = Scratch.of(nodes)) {
            var near = new Side(direction, nearby, from);
            var far = new Side(direction.reversed(), faraway, to);
            return new ShortestPath(view, near, far).search();
        }
    }

    private Optional<Path> search() {
        while (near.width() > 0 && far.width() > 0) {
            boolean isNear = near.width() <= far.width();
            int meeting = isNear ? advance(near, far) : advance(far, near);
            if (meeting != NONE) {
                return Optional.of(joined(meeting));
            }
        }
        return Optional.empty();
    }

    /** The level's first meeting is as good as any: the other side has seen all that is nearer to it. */
    private int advance(Side side, Side other) {
        int end = side.size;
        for (; side.first < end; side.first++) {
            int node = side.scratch.queue[side.first];
            int last = graph.stepsEnd(node, side.direction);
            for (int step = graph.stepsBegin(node, side.direction); step < last; step++) {
                int next = graph.to(step);
                if (!side.scratch.isMarked(next) && view.isOpen(step)) {
                    side.add(next, graph.tieOf(step));
                    if (other.scratch.isMarked(next)) {
                        return next;
                    }
                }
            }
        }
        return NONE;
    }

    private Path joined(int meeting) {
        var nodes = new ArrayList<Integer>();
        var ties = new ArrayList<Integer>();
        near.walkBack(graph, meeting, nodes, ties);
        Collections.reverse(nodes);
        Collections.reverse(ties);
        nodes.add(meeting);
        far.walkBack(graph, meeting, nodes, ties);
        return new Path(nodes, ties, ties.size());
    }

    private static final class Side {
        final Direction direction;
        final Scratch scratch;
        int first;
        int size;

        Side(Direction direction, Scratch scratch, int start) {
            this.direction = direction;
            this.scratch = scratch;
            add(start, NONE);
        }

        int width() {
            return size - first;
        }

        void add(int node, int by) {
            scratch.mark(node, by);
            scratch.queue[size++] = node;
        }

        void walkBack(Graph graph, int meeting, List<Integer> nodes, List<Integer> ties) {
            int node = meeting;
            for (int tie = scratch.value(node); tie != NONE; tie = scratch.value(node)) {
                ties.add(tie);
                node = graph.otherEnd(tie, node);
                nodes.add(node);
            }
        }
    }
}
