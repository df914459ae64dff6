package occ.disclosure;

/** How a deed ended. */
public sealed interface Outcome {
    record Done(Investigation investigation) implements Outcome {}

    record Refused(String field, String sentence) implements Outcome {}
}
