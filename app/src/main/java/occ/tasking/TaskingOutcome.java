package occ.tasking;

import java.util.Arrays;
import occ.kernel.EntityId;

/** What came of a deed on the response to one subject. A refusal names the field it is about. */
public sealed interface TaskingOutcome {
    EntityId subject();

    record Decided(EntityId subject) implements TaskingOutcome {}

    record Refused(EntityId subject, String field, String sentence) implements TaskingOutcome {}

    /** A rule put to one deed: whether it stands against it, at which field, and in which words. */
    record Objection(boolean stands, String field, String sentence) {}

    /** Decided, unless an objection stands; then the first that does is told. */
    static TaskingOutcome unless(EntityId subject, Objection... objections) {
        return Arrays.stream(objections)
                .filter(Objection::stands)
                .findFirst()
                .<TaskingOutcome>map(first -> new Refused(subject, first.field(), first.sentence()))
                .orElseGet(() -> new Decided(subject));
    }
}
