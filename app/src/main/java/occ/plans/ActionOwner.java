package occ.plans;

import occ.kernel.OrganisationId;
import occ.tasking.Who;

/** Who does an action. What is for whoever leads goes to the next lead officer with the subject (R09). */
public sealed interface ActionOwner {
    record Lead() implements ActionOwner {}

    /** {@code left} says that the officer has no role here any more. */
    record Officer(Who who, boolean left) implements ActionOwner {}

    record Body(OrganisationId body, String name) implements ActionOwner {}

    default String words() {
        return switch (this) {
            case Lead() -> "Whoever leads";
            case Officer(var who, var left) -> left ? who.name() + ", who has left" : who.name();
            case Body(var _, var name) -> name;
        };
    }
}
