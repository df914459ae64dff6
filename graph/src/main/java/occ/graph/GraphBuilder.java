package occ.graph;

/** Collects nodes and ties and makes a snapshot of them. For one thread, and for one snapshot. */
public final class GraphBuilder {
    private final long version;
    private final NodeColumns nodes;
    private final TieColumns ties;
    private boolean isBuilt;

    GraphBuilder(long version, NodeColumns nodes, TieColumns ties) {
        this.version = version;
        this.nodes = nodes;
        this.ties = ties;
    }

    /** A node of kind 0 in access class 0. */
    public int node() {
        return node(0, 0);
    }

    /** Gives the next number to a node of some kind (person, group, phone) that readers of a class may see. */
    public int node(int kind, int accessClass) {
        open();
        return nodes.add(kind, accessClass);
    }

    public GraphBuilder nodes(int count) {
        for (int i = 0; i < count; i++) {
            node();
        }
        return this;
    }

    /** Gives the next number to a tie. */
    public int add(Tie tie) {
        open();
        nodes.check(tie.source());
        nodes.check(tie.target());
        return ties.add(tie);
    }

    public void reclassifyNode(int node, int kind, int accessClass) {
        open();
        nodes.check(node);
        nodes.tag[node] = nodes.tags.of(kind, accessClass);
    }

    public void reclassifyTie(int tie, int layer, int accessClass) {
        open();
        ties.check(tie);
        ties.tag[tie] = ties.tags.of(layer, accessClass);
    }

    /** Its number is not given again. Its ties go with it. */
    public void removeNode(int node) {
        open();
        nodes.check(node);
        nodes.tag[node] = Tags.GONE;
    }

    public void removeTie(int tie) {
        open();
        ties.check(tie);
        ties.tag[tie] = Tags.GONE;
    }

    public Graph build() {
        open();
        isBuilt = true;
        return new Graph(version, nodes, ties);
    }

    private void open() {
        if (isBuilt) {
            throw new IllegalStateException("This builder has built its snapshot");
        }
    }
}
