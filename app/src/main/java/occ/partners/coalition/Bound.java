package occ.partners.coalition;

/**
 * What is proven of a coalition's cost.
 *
 * @param cost what it costs
 * @param least no coalition can cost less than this
 */
public record Bound(int cost, int least) {

    public Bound {
        if (least > cost) {
            throw new IllegalArgumentException("Nothing costs less than the least possible");
        }
    }

    public boolean exact() {
        return cost == least;
    }

    /** How many tenths of the least possible it costs at most, rounded up: 14 for “1.4 times”. */
    public int tenths() {
        return least == 0 ? (cost == 0 ? 10 : Integer.MAX_VALUE) : (int) ((10L * cost + least - 1) / least);
    }

    public String inWords() {
        if (exact()) {
            return "no coalition costs less";
        }
        if (least == 0) {
            return "nothing is proven of how little it could cost";
        }
        return "at most %d.%d times the least possible".formatted(tenths() / 10, tenths() % 10);
    }
}
