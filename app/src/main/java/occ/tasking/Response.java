package occ.tasking;

import java.util.List;
import occ.access.Organisation;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Tier;

/**
 * The response to a subject: its tier, its owner, its lead officer. A {@code version} is that of the decision the
 * actor saw (none is 0), or a negative number where no form was shown; if another has been made since, {@link
 * occ.faces.StaleRecord} tells both. Every verb throws {@link occ.faces.NoSuchRecord} for a subject that is not there
 * for the actor, and {@link occ.access.Forbidden} where the actor's verb does not reach.
 */
public interface Response {
    TaskingOutcome decideTier(Actor actor, EntityId subject, int version, Tier tier, String rationale);

    /** Confirms a tier of 3 or 4 for a subject in band A, naming who carries the risk (R08). */
    TaskingOutcome acceptRisk(Actor actor, EntityId subject, int version, AccountId holder, String reason);

    TaskingOutcome assignOwner(Actor actor, EntityId subject, int version, OrganisationId owner, String reason);

    /** Asks an officer to lead. They lead once they accept. */
    TaskingOutcome assignLead(Actor actor, EntityId subject, int version, AccountId officer, String handoverNote);

    /** The officer who was asked takes the lead. */
    TaskingOutcome accept(Actor actor, EntityId subject);

    /** The officer who was asked does not take the lead. */
    TaskingOutcome decline(Actor actor, EntityId subject, String reason);

    /** Many at once, as imports and chairs bring them. Each subject once; each decided by itself and logged by itself. */
    List<TaskingOutcome> decideTiers(Actor actor, List<TierAsked> asked);

    List<TaskingOutcome> assignOwners(Actor actor, List<OwnerAsked> asked);

    List<TaskingOutcome> assignLeads(Actor actor, List<LeadAsked> asked);

    SubjectResponse of(Actor actor, EntityId subject, AsAt asAt);

    ResponseHistory history(Actor actor, EntityId subject, AsAt asAt);

    /** Officers, in order of name, who may be asked to lead at least one of the subjects and may read it. */
    List<Person> possibleLeads(Actor actor, List<EntityId> subjects);

    /** Bodies that may own a response: forces first, then regions, agencies and the command, each in order of name. */
    List<Organisation> possibleOwners();

    /** People, in order of name, who answer for responses in the subject's area. */
    List<Person> possibleRiskHolders(Actor actor, EntityId subject);

    record TierAsked(EntityId subject, Tier tier, String rationale) {}

    record OwnerAsked(EntityId subject, OrganisationId owner, String reason) {}

    record LeadAsked(EntityId subject, AccountId officer, String handoverNote) {}
}
