package occ.plans;

import java.util.Arrays;

/** How a deed on a plan ended. A refusal names the field at fault and says why. */
public sealed interface PlanOutcome {
    record Done() implements PlanOutcome {}

    record Refused(String field, String sentence) implements PlanOutcome {}

    /** One thing that speaks against a deed, where it applies. */
    record Objection(boolean applies, String field, String sentence) {}

    /** Done, unless something speaks against it: the first that applies. */
    static PlanOutcome unless(Objection... objections) {
        return Arrays.stream(objections)
                .filter(Objection::applies)
                .findFirst()
                .<PlanOutcome>map(one -> new Refused(one.field(), one.sentence()))
                .orElseGet(Done::new);
    }
}
