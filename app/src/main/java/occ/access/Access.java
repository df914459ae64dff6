package occ.access;

import java.util.List;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;

/** May they? Asked with the actor as an argument; answered from the account's present roles, never from its session. */
public interface Access {
    boolean may(Actor actor, Verb verb);

    /** Whether the verb reaches as far as an organisation: its own, or one below it in the tree. */
    boolean may(Actor actor, Verb verb, OrganisationId area);

    /** @throws Forbidden if they may not; the denial is written to the trail */
    void require(Actor actor, Verb verb);

    /** @throws Forbidden if they may not; the denial is written to the trail */
    void require(Actor actor, Verb verb, OrganisationId area);

    Set<Role> roles(Actor actor);

    /** Accounts, in order of name, whose verb reaches an organisation. For choosing who is asked to act. */
    List<Person> whoMay(Verb verb, OrganisationId area);

    /** Accounts, in order of name, of an organisation and those below it, that hold a verb. For choosing among those worked with. */
    List<Person> whoHold(Verb verb, OrganisationId within);
}
