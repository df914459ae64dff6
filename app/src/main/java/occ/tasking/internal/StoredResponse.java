package occ.tasking.internal;

import java.util.List;
import occ.access.Organisation;
import occ.access.Person;
import occ.access.Transactions;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Tier;
import occ.tasking.Response;
import occ.tasking.ResponseHistory;
import occ.tasking.SubjectResponse;
import occ.tasking.TaskingOutcome;
import org.springframework.stereotype.Component;

@Component
class StoredResponse implements Response {
    private final Transactions transactions;
    private final Tiering tiering;
    private final Owning owning;
    private final Leading leading;
    private final Readings readings;

    StoredResponse(Transactions transactions, Tiering tiering, Owning owning, Leading leading, Readings readings) {
        this.transactions = transactions;
        this.tiering = tiering;
        this.owning = owning;
        this.leading = leading;
        this.readings = readings;
    }

    @Override
    public TaskingOutcome decideTier(Actor actor, EntityId subject, int version, Tier tier, String rationale) {
        var asked = new TierAsked(subject, tier, rationale);
        return transactions.as(actor, () -> tiering.decide(actor, version, asked));
    }

    @Override
    public TaskingOutcome acceptRisk(Actor actor, EntityId subject, int version, AccountId holder, String reason) {
        return transactions.as(actor, () -> tiering.acceptRisk(actor, subject, version, holder, reason));
    }

    @Override
    public TaskingOutcome assignOwner(Actor actor, EntityId subject, int version, OrganisationId owner, String reason) {
        var asked = new OwnerAsked(subject, owner, reason);
        return transactions.as(actor, () -> owning.assign(actor, version, asked));
    }

    @Override
    public TaskingOutcome assignLead(
            Actor actor, EntityId subject, int version, AccountId officer, String handoverNote) {
        var asked = new LeadAsked(subject, officer, handoverNote);
        return transactions.as(actor, () -> leading.assign(actor, version, asked));
    }

    @Override
    public TaskingOutcome accept(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> leading.accept(actor, subject));
    }

    @Override
    public TaskingOutcome decline(Actor actor, EntityId subject, String reason) {
        return transactions.as(actor, () -> leading.decline(actor, subject, reason));
    }

    @Override
    public List<TaskingOutcome> decideTiers(Actor actor, List<TierAsked> asked) {
        return transactions.as(actor, () -> tiering.decide(actor, asked));
    }

    @Override
    public List<TaskingOutcome> assignOwners(Actor actor, List<OwnerAsked> asked) {
        return transactions.as(actor, () -> owning.assign(actor, asked));
    }

    @Override
    public List<TaskingOutcome> assignLeads(Actor actor, List<LeadAsked> asked) {
        return transactions.as(actor, () -> leading.assign(actor, asked));
    }

    @Override
    public SubjectResponse of(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(actor, () -> readings.response(actor, subject, asAt));
    }

    @Override
    public ResponseHistory history(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(actor, () -> readings.history(actor, subject, asAt));
    }

    @Override
    public List<Person> possibleLeads(Actor actor, List<EntityId> subjects) {
        return transactions.as(actor, () -> readings.possibleLeads(subjects));
    }

    @Override
    public List<Organisation> possibleOwners() {
        return owning.possibleOwners();
    }

    @Override
    public List<Person> possibleRiskHolders(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> readings.possibleRiskHolders(subject));
    }
}
