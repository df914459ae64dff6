package occ.graph;

/**
 * One tie between two nodes, as it is handed to a builder. Times are whole numbers in whatever unit the caller counts,
 * days since 1970 perhaps; a tie holds from {@code from} until just before {@code until}.
 *
 * @param layer what kind of tie: calls, meetings, family; 0 to 255
 * @param weight how much of it: calls made, money paid, strength judged
 * @param accessClass who may see it; a small number that only the caller understands
 * @param evidence how many pieces of evidence say so
 */
public record Tie(
        int source,
        int target,
        boolean isDirected,
        int layer,
        double weight,
        int from,
        int until,
        int accessClass,
        int evidence) {
    public static final int ALWAYS = Integer.MIN_VALUE;
    public static final int FOREVER = Integer.MAX_VALUE;
    static final int LAYERS = 256;

    public Tie {
        if (layer < 0 || layer >= LAYERS) {
            throw new IllegalArgumentException("A layer is a number from 0 to 255, not " + layer);
        }
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("A weight is a number from 0, not " + weight);
        }
        if (from >= until) {
            throw new IllegalArgumentException("A tie cannot end at " + until + " when it begins at " + from);
        }
        if (evidence < 0) {
            throw new IllegalArgumentException("There cannot be less evidence than none");
        }
    }

    /** A tie that has no direction. */
    public static Tie between(int one, int other) {
        return new Tie(one, other, false, 0, 1, ALWAYS, FOREVER, 0, 1);
    }

    /** A tie that goes one way: who called, who paid. */
    public static Tie fromTo(int source, int target) {
        return new Tie(source, target, true, 0, 1, ALWAYS, FOREVER, 0, 1);
    }

    public Tie onLayer(int layer) {
        return new Tie(source, target, isDirected, layer, weight, from, until, accessClass, evidence);
    }

    public Tie weighing(double weight) {
        return new Tie(source, target, isDirected, layer, weight, from, until, accessClass, evidence);
    }

    public Tie during(int from, int until) {
        return new Tie(source, target, isDirected, layer, weight, from, until, accessClass, evidence);
    }

    public Tie inClass(int accessClass) {
        return new Tie(source, target, isDirected, layer, weight, from, until, accessClass, evidence);
    }

    public Tie evidencedBy(int evidence) {
        return new Tie(source, target, isDirected, layer, weight, from, until, accessClass, evidence);
    }
}
