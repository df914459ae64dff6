package occ.plans;

import occ.kernel.OrganisationId;
import occ.tasking.Who;

/** Who does an action. What is for whoever leads goes to the next lead officer with the subject (R09). */
public sealed interface ActionOwner {
    record Lead() implements ActionOwner {}

    /** {@code left} says that the officer has no role here any more. */
    record Officer(Who who, boolean left) implements ActionOwner {}

    /** {@code left} says that the body is asked for nothing more, or that its agreement has ended. */
    record Body(OrganisationId body, String name, boolean left) implements ActionOwner {
        public Body(OrganisationId body, String name) {
            this(body, name, false);
        }
    }

    /** Whether whoever was to do it does not work with us any more. */
    default boolean hasLeft() {
        return switch (this) {
            case Lead() -> false;
            case Officer(var _, var left) -> left;
            case Body(var _, var _, var left) -> left;
        };
    }

    default String words() {
        return switch (this) {
            case Lead() -> "Whoever leads";
            case Officer(var who, var left) -> left ? who.name() + ", who has left" : who.name();
            case Body(var _, var name, var left) -> left ? name + ", which has left" : name;
        };
    }
}
