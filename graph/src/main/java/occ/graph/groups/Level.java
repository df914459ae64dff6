package occ.graph.groups;

import java.util.Arrays;
import occ.graph.SimpleGraph;

/** A network whose nodes may each stand for several. What lies within a node counts in its strength alone. */
final class Level {
    final int[] begin;
    final int[] to;
    final double[] weight;
    final double[] strength;
    /** Twice the weight of all ties, those within nodes among them. */
    final double total;

    private Level(int[] begin, int[] to, double[] weight, double[] strength) {
        this.begin = begin;
        this.to = to;
        this.weight = weight;
        this.strength = strength;
        this.total = Arrays.stream(strength).sum();
    }

    static Level of(SimpleGraph graph) {
        var begin = new int[graph.size() + 1];
        for (int node = 0; node < graph.size(); node++) {
            begin[node + 1] = graph.end(node);
        }
        var to = new int[graph.steps()];
        Arrays.setAll(to, graph::to);
        var weight = new double[graph.steps()];
        Arrays.setAll(weight, graph::weight);
        var strength = new double[graph.size()];
        Arrays.setAll(strength, graph::strength);
        return new Level(begin, to, weight, strength);
    }

    int size() {
        return strength.length;
    }

    /** Each part becomes a node; parts are visited in order, so that rows come out the same every time. */
    Level aggregated(int[] parts, int count) {
        var members = members(parts, count);
        var newBegin = new int[count + 1];
        var newTo = new int[to.length];
        var newWeight = new double[to.length];
        var newStrength = new double[count];
        var neighbours = new Neighbours(count);
        int size = 0;
        for (int part = 0, at = 0; part < count; part++) {
            for (; at < members.length && parts[members[at]] == part; at++) {
                newStrength[part] += strength[members[at]];
                neighbours.addAll(this, members[at], parts);
            }
            for (int i = 0; i < neighbours.size(); i++) {
                int other = neighbours.get(i);
                if (other != part) {
                    newTo[size] = other;
                    newWeight[size++] = neighbours.weight(other);
                }
            }
            neighbours.clear();
            newBegin[part + 1] = size;
        }
        return new Level(newBegin, Arrays.copyOf(newTo, size), Arrays.copyOf(newWeight, size), newStrength);
    }

    private static int[] members(int[] parts, int count) {
        var begin = new int[count + 1];
        for (int part : parts) {
            begin[part + 1]++;
        }
        for (int part = 0; part < count; part++) {
            begin[part + 1] += begin[part];
        }
        var members = new int[parts.length];
        for (int node = 0; node < parts.length; node++) {
            members[begin[parts[node]]++] = node;
        }
        return members;
    }

    /** From 0, in the order in which they first appear. */
    static int renumber(int[] labels) {
        var numbers = new int[Arrays.stream(labels).max().orElse(-1) + 1];
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            if (numbers[labels[i]] == 0) {
                numbers[labels[i]] = ++count;
            }
            labels[i] = numbers[labels[i]] - 1;
        }
        return count;
    }
}
