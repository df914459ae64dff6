package occ.graph.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import occ.graph.Direction;
import occ.graph.View;

/**
 * The cheapest network found that joins several people: who connects these? K. Mehlhorn, A faster approximation algorithm
 * for the Steiner problem in graphs, 1988. It costs at most 2 − 2/k times the least possible for k people.
 *
 * @param nodes everybody in it, those asked about among them when they are in view
 * @param ties what joins them; where no way leads, several networks that are not joined
 * @param cost what the ties cost together
 * @param bound what the cheapest of all such networks costs at least
 */
public record ConnectingNetwork(List<Integer> nodes, List<Integer> ties, double cost, double bound) {
    public ConnectingNetwork {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    public static ConnectingNetwork of(View view, Cost cost, int... people) {
        return new Search(view, cost)
                .joined(Arrays.stream(people).filter(view::sees).distinct().toArray());
    }

    /** Whoever is asked about has a domain of those who are nearest to them. Domains are joined, the nearest first. */
    private static final class Search {
        private final View view;
        private final Cost cost;
        private final double[] distances;
        private final int[] by;
        private final int[] domain;
        private final int[] joined;

        private record Bridge(int tie, double cost) {}

        Search(View view, Cost cost) {
            this.view = view;
            this.cost = cost;
            this.distances = new double[view.graph().nodes()];
            Arrays.fill(distances, Double.POSITIVE_INFINITY);
            this.by = new int[distances.length];
            Arrays.fill(by, -1);
            this.domain = new int[distances.length];
            Arrays.fill(domain, -1);
            this.joined = new int[distances.length];
            Arrays.setAll(joined, node -> node);
        }

        ConnectingNetwork joined(int[] people) {
            spread(people);
            var ties = new TreeSet<Integer>();
            double bridged = 0;
            for (var bridge : bridges()) {
                int one = root(domain[view.graph().source(bridge.tie())]);
                int other = root(domain[view.graph().target(bridge.tie())]);
                if (one != other) {
                    joined[one] = other;
                    bridged += bridge.cost();
                    ties.add(bridge.tie());
                    walkBack(view.graph().source(bridge.tie()), ties);
                    walkBack(view.graph().target(bridge.tie()), ties);
                }
            }
            return network(people, ties, people.length < 2 ? 0 : bridged / (2 - 2.0 / people.length));
        }

        private void spread(int[] people) {
            var heap = new Heap(distances);
            for (int person : people) {
                distances[person] = 0;
                domain[person] = person;
                heap.offer(person);
            }
            while (!heap.isEmpty()) {
                leave(heap.poll(), heap);
            }
        }

        private void leave(int node, Heap heap) {
            var graph = view.graph();
            for (int step = graph.stepsBegin(node, Direction.BOTH);
                    step < graph.stepsEnd(node, Direction.BOTH);
                    step++) {
                int next = graph.to(step);
                if (!view.isOpen(step)) {
                    continue;
                }
                double sum = distances[node] + cost.of(graph, graph.tieOf(step));
                if (sum < distances[next]) {
                    distances[next] = sum;
                    by[next] = graph.tieOf(step);
                    domain[next] = domain[node];
                    heap.offer(next);
                }
            }
        }

        private List<Bridge> bridges() {
            var graph = view.graph();
            var bridges = new ArrayList<Bridge>();
            for (int tie = 0; tie < graph.ties(); tie++) {
                if (view.seesTie(tie) && domain[graph.source(tie)] != domain[graph.target(tie)]) {
                    double length = cost.of(graph, tie);
                    double sum = distances[graph.source(tie)] + length + distances[graph.target(tie)];
                    if (sum < Double.POSITIVE_INFINITY) {
                        bridges.add(new Bridge(tie, sum));
                    }
                }
            }
            bridges.sort(Comparator.comparingDouble(Bridge::cost).thenComparing(Bridge::tie));
            return bridges;
        }

        private int root(int person) {
            int root = person;
            while (joined[root] != root) {
                joined[root] = joined[joined[root]];
                root = joined[root];
            }
            return root;
        }

        private void walkBack(int from, TreeSet<Integer> ties) {
            for (int node = from; by[node] >= 0; node = view.graph().otherEnd(by[node], node)) {
                ties.add(by[node]);
            }
        }

        private ConnectingNetwork network(int[] people, TreeSet<Integer> ties, double bound) {
            var nodes = new TreeSet<Integer>();
            Arrays.stream(people).forEach(nodes::add);
            double sum = 0;
            for (int tie : ties) {
                nodes.add(view.graph().source(tie));
                nodes.add(view.graph().target(tie));
                sum += cost.of(view.graph(), tie);
            }
            return new ConnectingNetwork(List.copyOf(nodes), List.copyOf(ties), sum, bound);
        }
    }
}
