package occ.operations;

import java.time.LocalDate;
import java.util.List;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.operations.Operations.Outcome;

/** What an operation has while it runs: authorities, people and costs. Only while it is open. */
public interface RunningOperations {
    Outcome addAuthority(Actor actor, Reference reference, NewAuthority authority);

    /** To another day, by a renewal or after a review. */
    Outcome renew(Actor actor, Reference reference, Reference authority, LocalDate due);

    Outcome end(Actor actor, Reference reference, Reference authority, LocalDate day);

    Outcome addMember(Actor actor, Reference reference, AccountId officer, String part, LocalDate from);

    Outcome endMember(Actor actor, Reference reference, AccountId officer);

    Outcome addCost(Actor actor, Reference reference, LocalDate day, CostKind kind, long pence, String words);

    Outcome takeOffCost(Actor actor, Reference reference, Reference cost);

    /** Who may be asked to work on it: officers of the body that leads and of those below it. */
    List<Person> possibleMembers(Actor actor, OperationCase operation);

    record NewAuthority(AuthorityKind kind, String heldAs, LocalDate grantedOn, LocalDate due, String words) {}
}
