package occ.deconfliction;

import java.util.Arrays;

/** What came of a deed. A refusal names the field it is about. */
public sealed interface Outcome {
    record Done() implements Outcome {}

    record Refused(String field, String sentence) implements Outcome {}

    /** A rule put to one deed: whether it stands against it, at which field, and in which words. */
    record Objection(boolean stands, String field, String sentence) {}

    static Outcome unless(Objection... objections) {
        return Arrays.stream(objections)
                .filter(Objection::stands)
                .findFirst()
                .<Outcome>map(first -> new Refused(first.field(), first.sentence()))
                .orElseGet(Done::new);
    }
}
