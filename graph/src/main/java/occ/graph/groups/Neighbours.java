package occ.graph.groups;

/** How strongly somebody is tied to each of several groups. Emptied at the cost of what was put in. */
final class Neighbours {
    private final int[] groups;
    private final double[] weights;
    private final boolean[] isIn;
    private int size;

    Neighbours(int count) {
        groups = new int[count];
        weights = new double[count];
        isIn = new boolean[count];
    }

    void addAll(Level level, int node, int[] groupOf) {
        for (int step = level.begin[node]; step < level.begin[node + 1]; step++) {
            add(groupOf[level.to[step]], level.weight[step]);
        }
    }

    void add(int group, double weight) {
        if (!isIn[group]) {
            isIn[group] = true;
            groups[size++] = group;
        }
        weights[group] += weight;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return groups[place];
    }

    double weight(int group) {
        return weights[group];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            weights[groups[i]] = 0;
            isIn[groups[i]] = false;
        }
        size = 0;
    }
}
