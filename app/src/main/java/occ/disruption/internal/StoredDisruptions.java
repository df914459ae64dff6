package occ.disruption.internal;

import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.disruption.Claim;
import occ.disruption.Criteria;
import occ.disruption.Disruption;
import occ.disruption.DisruptionRules;
import occ.disruption.DisruptionState;
import occ.disruption.Disruptions;
import occ.disruption.OutcomeTypes;
import occ.disruption.internal.DisruptionConfiguration.Settings;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** Reads disruptions; what changes them is {@link ClaimDeeds} and {@link Supervision}. */
@Component
class StoredDisruptions implements Disruptions {
    private final ClaimDeeds deeds;
    private final Supervision supervision;
    private final DisruptionReading reading;
    private final DisruptionLists lists;
    private final DisruptionReach reach;
    private final Criteria criteria;
    private final OutcomeTypes types;
    private final Settings settings;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredDisruptions(
            ClaimDeeds deeds,
            Supervision supervision,
            DisruptionReading reading,
            DisruptionLists lists,
            DisruptionReach reach,
            Criteria criteria,
            OutcomeTypes types,
            Settings settings,
            Access access,
            Transactions transactions,
            Trail trail) {
        this.deeds = deeds;
        this.supervision = supervision;
        this.reading = reading;
        this.lists = lists;
        this.reach = reach;
        this.criteria = criteria;
        this.types = types;
        this.settings = settings;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public Outcome write(Actor actor, Subject subject, Claim claim, String restricted) {
        return transactions.as(actor, () -> deeds.write(actor, subject, claim, restricted));
    }

    @Override
    public Outcome rewrite(Actor actor, Reference reference, int version, Claim claim, String restricted) {
        return transactions.as(actor, () -> deeds.rewrite(actor, reference, version, claim, restricted));
    }

    @Override
    public Outcome submit(Actor actor, Reference reference, int version) {
        return transactions.as(actor, () -> deeds.submit(actor, reference, version));
    }

    @Override
    public Outcome supervise(Actor actor, Reference reference, int version, boolean agrees, String words) {
        return transactions.as(actor, () -> supervision.supervise(actor, reference, version, agrees, words));
    }

    @Override
    public Outcome withdraw(Actor actor, Reference reference, int version, String words) {
        return transactions.as(actor, () -> deeds.withdraw(actor, reference, version, words));
    }

    @Override
    public Outcome addContributor(Actor actor, Reference reference, OrganisationId body) {
        return transactions.as(actor, () -> deeds.addContributor(actor, reference, body));
    }

    @Override
    public Outcome addTarget(Actor actor, Reference reference, Reference entity) {
        return transactions.as(actor, () -> deeds.addTarget(actor, reference, entity));
    }

    @Override
    public Disruption get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var disruption = reading.of(reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "disruption.read", disruption.spokenOf()));
            return disruption;
        });
    }

    @Override
    public List<Line> like(Actor actor, Disruption disruption) {
        return transactions.as(
                actor,
                () -> like(
                        actor,
                        disruption.about().id(),
                        disruption.claim(),
                        disruption.reference().text()));
    }

    @Override
    public List<Line> like(Actor actor, Subject subject, Claim claim) {
        return transactions.as(actor, () -> like(actor, subject.id(), claim, ""));
    }

    private List<Line> like(Actor actor, EntityId subject, Claim claim, String but) {
        var sought = claim.achieved().stream().map(one -> one.type().code()).toList();
        var days = settings.sameActDays();
        var found = sought.isEmpty()
                ? List.<Line>of()
                : lists.like(
                        subject, claim.from().minusDays(days), claim.until().plusDays(days), sought, but);
        return found.isEmpty() ? found : listed(actor, found);
    }

    @Override
    public boolean mayRewrite(Actor actor, Disruption disruption) {
        return transactions.as(actor, () -> disruption.state().isWritten() && reach.isTheirs(actor, disruption));
    }

    @Override
    public boolean maySupervise(Actor actor, Disruption disruption) {
        return transactions.as(
                actor,
                () -> disruption.state() == DisruptionState.SUBMITTED
                        && !disruption.isBy(actor.account())
                        && reach.supervises(actor, disruption));
    }

    @Override
    public boolean mayWithdraw(Actor actor, Disruption disruption) {
        return transactions.as(
                actor, () -> DisruptionRules.withdrawing(disruption).isEmpty() && reach.isTheirs(actor, disruption));
    }

    @Override
    public boolean mayAdd(Actor actor, Disruption disruption) {
        return transactions.as(actor, () -> reach.isTheirs(actor, disruption));
    }

    @Override
    public boolean mayJoin(Actor actor, Disruption disruption) {
        return transactions.as(
                actor,
                () -> DisruptionRules.contributing(disruption, actor.unit()).isEmpty()
                        && access.may(actor, Verb.CLAIM_DISRUPTIONS, actor.unit()));
    }

    @Override
    public List<Line> list(Actor actor, Which which, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return listed(actor, lists.list(which, skip, most));
        });
    }

    @Override
    public long count(Actor actor, Which which) {
        return transactions.as(actor, () -> lists.count(which));
    }

    @Override
    public List<Line> of(Actor actor, Subject subject, int most) {
        return transactions.as(actor, () -> {
            var lines = lists.of(subject.id(), most);
            return lines.isEmpty() ? lines : listed(actor, lines);
        });
    }

    @Override
    public List<Approved> approved(Actor actor, Subject subject, int most) {
        return transactions.as(actor, () -> {
            var approved = lists.approved(subject.id(), most);
            if (!approved.isEmpty()) {
                listed(actor, approved.stream().map(Approved::line).toList());
            }
            return approved;
        });
    }

    @Override
    public Shares shares(Actor actor, OrganisationId body, LocalDate from, LocalDate until) {
        return transactions.as(actor, () -> lists.shares(body, from, until));
    }

    @Override
    public Criteria criteria() {
        return criteria;
    }

    @Override
    public OutcomeTypes outcomes() {
        return types;
    }

    private List<Line> listed(Actor actor, List<Line> lines) {
        trail.append(
                actor, Entry.of(Operation.CONSULTATION, "disruption.listed").counting(lines.size()));
        return lines;
    }
}
