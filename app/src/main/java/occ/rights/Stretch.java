package occ.rights;

/** From one place in a text up to, not including, another, in UTF-16 units. */
public record Stretch(int start, int end) {
    public Stretch {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A stretch holds something: " + start + " to " + end);
        }
    }

    public boolean touches(Stretch other) {
        return start <= other.end && other.start <= end;
    }

    public Stretch and(Stretch other) {
        return new Stretch(Math.min(start, other.start), Math.max(end, other.end));
    }
}
