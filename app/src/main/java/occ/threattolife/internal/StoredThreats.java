package occ.threattolife.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.threattolife.Decision;
import occ.threattolife.Due;
import occ.threattolife.Ending;
import occ.threattolife.Outcome;
import occ.threattolife.Said;
import occ.threattolife.Standing;
import occ.threattolife.Threat;
import occ.threattolife.ThreatId;
import occ.threattolife.ThreatsToLife;
import occ.threattolife.Warning;
import occ.threattolife.Who;
import occ.threattolife.internal.StandingTable.Listed;
import org.springframework.stereotype.Component;

@Component
class StoredThreats implements ThreatsToLife {
    private static final int MOST_RAISED = 50;
    private static final Comparator<Row> SOONEST =
            Comparator.comparing(row -> row.callout().due(), Comparator.nullsLast(Comparator.comparing(Due::at)));

    private final StandingTable standings;
    private final SaidTable said;
    private final StepTable steps;
    private final Callouts callouts;
    private final Lines lines;
    private final Answering answering;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredThreats(
            StandingTable standings,
            SaidTable said,
            StepTable steps,
            Callouts callouts,
            Lines lines,
            Answering answering,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.standings = standings;
        this.said = said;
        this.steps = steps;
        this.callouts = callouts;
        this.lines = lines;
        this.answering = answering;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Threat raise(Actor actor, Said what) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.RAISE_THREAT_TO_LIFE);
            var standing = fresh(actor, clock.instant());
            standings.add(standing, actor.unit());
            said.add(standing.id(), what);
            trail.append(actor, Entry.of(Operation.COLLECTION, "threattolife.raised", standing.id()));
            return new Threat(standing, what, List.of(), callouts.of(standing));
        });
    }

    @Override
    public Threat find(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.RAISE_THREAT_TO_LIFE);
            var standing = standings.find(reference).orElseThrow(() -> new NoSuchRecord("threat to life"));
            trail.append(actor, Entry.of(Operation.CONSULTATION, "threattolife.read", standing.id()));
            return new Threat(standing, said.of(standing.id()), steps.of(standing.id()), callouts.of(standing));
        });
    }

    @Override
    public List<Row> raised(Actor actor) {
        return transactions.as(actor, () -> read(actor, standings.raisedBy(actor.account(), MOST_RAISED)));
    }

    @Override
    public List<Row> open(Actor actor) {
        return transactions.as(
                actor,
                () -> read(actor, standings.open(actor.unit())).stream()
                        .sorted(SOONEST)
                        .toList());
    }

    @Override
    public List<Row> waiting(Actor actor) {
        return transactions.as(actor, () -> calledOut(standings.openFor(actor.account(), actor.unit())));
    }

    @Override
    public Closed closed(Actor actor, int page) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ANSWER_THREATS_TO_LIFE);
            var total = standings.countClosed(actor.unit());
            var last = Math.max(1, (total + Closed.PAGE - 1) / Closed.PAGE);
            var offset = (Math.clamp((long) page, 1L, last) - 1) * Closed.PAGE;
            return new Closed(read(actor, standings.closed(actor.unit(), offset, Closed.PAGE)), total);
        });
    }

    @Override
    public Outcome takeUp(Actor actor, Reference reference, int version) {
        return transactions.as(actor, () -> answering.takeUp(actor, reference, version));
    }

    @Override
    public Outcome passOn(Actor actor, Reference reference, int version, OrganisationId to, String why) {
        return transactions.as(actor, () -> answering.passOn(actor, reference, version, to, why));
    }

    @Override
    public Outcome decide(Actor actor, Reference reference, int version, Decision decision) {
        return transactions.as(actor, () -> answering.decide(actor, reference, version, decision));
    }

    @Override
    public Outcome warn(Actor actor, Reference reference, int version, Warning warning) {
        return transactions.as(actor, () -> answering.warn(actor, reference, version, warning));
    }

    @Override
    public Outcome review(Actor actor, Reference reference, int version, String found, Instant next) {
        return transactions.as(actor, () -> answering.review(actor, reference, version, found, next));
    }

    @Override
    public Outcome close(Actor actor, Reference reference, int version, Ending ending, String why) {
        return transactions.as(actor, () -> answering.close(actor, reference, version, ending, why));
    }

    @Override
    public boolean isRaisedOver(Actor actor, Reference record) {
        return transactions.as(actor, () -> {
            trail.append(actor, Entry.of(Operation.CONSULTATION, "threattolife.asked-over-a-record"));
            return standings.isRaisedOver(record);
        });
    }

    private Standing fresh(Actor actor, Instant now) {
        return new Standing(
                new ThreatId(Uuid7.at(now)),
                Reference.next("TTL"),
                1,
                new Who(actor.account(), actor.name()),
                now,
                organisations.get(actor.unit()).name(),
                lines.above(actor.unit()),
                now,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    private List<Row> read(Actor actor, List<Listed> found) {
        var ids = found.stream().map(one -> one.standing().id()).toList();
        if (!ids.isEmpty()) {
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "threattolife.list-read", ids)
                            .counting(ids.size()));
        }
        return calledOut(found);
    }

    private List<Row> calledOut(List<Listed> found) {
        var callout = callouts.of(found.stream().map(Listed::standing).toList());
        return found.stream()
                .map(one -> new Row(one.standing(), one.atRisk(), callout.apply(one.standing())))
                .toList();
    }
}
