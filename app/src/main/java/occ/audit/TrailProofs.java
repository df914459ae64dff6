package occ.audit;

/** Short proofs for somebody who has a signed head and not the trail. */
public interface TrailProofs {

    /** That an entry stands in the trail; {@code entry} is its number or its key. */
    Proof inclusion(String entry);

    /** That the trail at one head is how the trail at a later one begins. */
    Proof consistency(long old, long size);

    sealed interface Proof {}

    record Given(String text) implements Proof {}

    record Refused(String sentence) implements Proof {}
}
