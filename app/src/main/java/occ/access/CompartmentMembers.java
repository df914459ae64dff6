package occ.access;

import java.util.List;
import occ.access.Accounts.Ending;
import occ.kernel.AccountId;
import occ.kernel.Actor;

/** Who is admitted to a compartment, and why. The reason goes to the trail. */
public interface CompartmentMembers {
    List<Named> compartments();

    Ending admit(Actor actor, AccountId account, Compartment compartment, String reason);

    Ending dismiss(Actor actor, AccountId account, Compartment compartment, String reason);

    /** {@code sponsor} is who answers for what the compartment hides (R51). */
    record Named(Compartment compartment, String name, String sponsor) {}
}
