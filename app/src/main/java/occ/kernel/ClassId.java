package occ.kernel;

/**
 * An access class: one distinct combination of marking, handling, owner and compartment, as a small number that
 * every protected row carries. 1 to {@value #HIGHEST}; the width of the reader's bit string sets the ceiling.
 */
public record ClassId(int value) {
    public static final int HIGHEST = 4095;

    public ClassId {
        if (value < 1 || value > HIGHEST) {
            throw new IllegalArgumentException("An access class lies between 1 and " + HIGHEST + ", not " + value);
        }
    }
}
