package occ.graph;

/** One thing that became different between two versions. */
public sealed interface Change {
    void applyTo(GraphBuilder builder);

    record NodeAdded(int kind, int accessClass) implements Change {
        @Override
        public void applyTo(GraphBuilder builder) {
            builder.node(kind, accessClass);
        }
    }

    record NodeReclassified(int node, int kind, int accessClass) implements Change {
        @Override
        public void applyTo(GraphBuilder builder) {
            builder.reclassifyNode(node, kind, accessClass);
        }
    }

    record NodeRemoved(int node) implements Change {
        @Override
        public void applyTo(GraphBuilder builder) {
            builder.removeNode(node);
        }
    }

    record TieAdded(Tie tie) implements Change {
        @Override
        public void applyTo(GraphBuilder builder) {
            builder.add(tie);
        }
    }

    record TieReclassified(int tie, int layer, int accessClass) implements Change {
        @Override
        public void applyTo(GraphBuilder builder) {
            builder.reclassifyTie(tie, layer, accessClass);
        }
    }

    record TieRemoved(int tie) implements Change {
        @Override
        public void applyTo(GraphBuilder builder) {
            builder.removeTie(tie);
        }
    }
}
