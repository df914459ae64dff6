package occ.graph;

/** Which way a tie may be walked. A tie without direction may always be walked both ways. */
public enum Direction {
    OUT,
    IN,
    BOTH;

    public Direction reversed() {
        return switch (this) {
            case OUT -> IN;
            case IN -> OUT;
            case BOTH -> BOTH;
        };
    }
}
