package occ.retention.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.retention.Disposals;
import occ.retention.Kept;
import occ.retention.Outcome;
import occ.retention.Proposal;
import occ.retention.RecordId;
import occ.retention.ReviewRules;
import occ.retention.Tombstone;
import occ.retention.Verdict;
import org.springframework.stereotype.Component;

@Component
class StoredDisposals implements Disposals {
    private final ProposalTable proposals;
    private final ReviewTable reviews;
    private final TombstoneTable tombstones;
    private final HoldTable holds;
    private final GoingTable going;
    private final Finding finding;
    private final Erasing erasing;
    private final Burying burying;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredDisposals(
            ProposalTable proposals,
            ReviewTable reviews,
            TombstoneTable tombstones,
            HoldTable holds,
            GoingTable going,
            Finding finding,
            Erasing erasing,
            Burying burying,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.tombstones = tombstones;
        this.holds = holds;
        this.going = going;
        this.finding = finding;
        this.erasing = erasing;
        this.burying = burying;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Proposal> waiting(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.APPROVE_DISPOSAL);
            var waiting = proposals.waiting(actor.account()).stream()
                    .map(ProposalTable.Row::proposal)
                    .toList();
            var records = waiting.stream().map(Proposal::record).toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "retention.proposals-listed", records)
                            .counting(waiting.size()));
            return waiting;
        });
    }

    @Override
    public Proposal get(Actor actor, Reference proposal) {
        return transactions.as(actor, () -> {
            var found = find(actor, proposal).proposal();
            trail.append(actor, Entry.of(Operation.CONSULTATION, "retention.proposal-read", found.record()));
            return found;
        });
    }

    private ProposalTable.Row find(Actor actor, Reference proposal) {
        access.require(actor, Verb.APPROVE_DISPOSAL);
        return proposals.find(proposal, actor.account()).orElseThrow(() -> new NoSuchRecord("proposal"));
    }

    @Override
    public Going going(Actor actor, Proposal proposal) {
        return transactions.as(actor, () -> {
            var keys = erasing.going(proposal.record().value());
            var parts = going.parts(keys).stream()
                    .map(part -> new Part(part.reference(), part.kind(), part.name(), erasing.held(part.id())))
                    .toList();
            return new Going(parts, objections(keys));
        });
    }

    private List<String> objections(Set<UUID> keys) {
        var today = DateWords.today(clock.instant());
        var objections = new ArrayList<String>();
        keys.forEach(key -> holds.on(new RecordId(key), today)
                .forEach(hold -> objections.add("A legal hold lies on %s: %s, %s"
                        .formatted(hold.recordReference(), hold.ground().label(), hold.matter()))));
        erasing.objection(keys).ifPresent(objections::add);
        return objections;
    }

    @Override
    public Outcome approve(Actor actor, Reference reference, String note) {
        return transactions.as(actor, () -> {
            var row = find(actor, reference);
            var record = finding.get(actor, row.proposal().recordReference());
            access.require(actor, Verb.APPROVE_DISPOSAL, record.owner());
            var outcome = ReviewRules.deciding(actor, row.proposer());
            if (!(outcome instanceof Outcome.Done)) {
                return outcome;
            }
            return row.proposal().verdict() == Verdict.RETAIN
                    ? keep(actor, row, record, note)
                    : dispose(actor, row, record);
        });
    }

    private Outcome keep(Actor actor, ProposalTable.Row row, Kept record, String note) {
        var now = clock.instant();
        reviews.letStand(record, row.review(), now);
        proposals.decide(row, true, note, actor.account(), now);
        trail.append(
                actor,
                Entry.of(Operation.ALTERATION, "retention.keeping-approved", record.id())
                        .because(note));
        return new Outcome.Done();
    }

    private Outcome dispose(Actor actor, ProposalTable.Row row, Kept record) {
        var keys = erasing.going(record.id().value());
        var objections = objections(keys);
        if (!objections.isEmpty()) {
            return new Outcome.Refused("decision", objections.getFirst());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return going.begin(row.id(), keys, DateWords.today(now)).orElseGet(() -> {
            burying.bury(actor, lines(actor, row, keys, now));
            return new Outcome.Done();
        });
    }

    private List<Burying.Grave> lines(Actor actor, ProposalTable.Row row, Set<UUID> keys, Instant at) {
        return going.parts(keys).stream()
                .map(part -> new Burying.Grave(
                        new LedgerLine(
                                at,
                                part.id(),
                                part.reference().text(),
                                part.code(),
                                row.proposal().group().code(),
                                row.proposer().value(),
                                actor.account().value(),
                                row.proposal().schedule()),
                        part.accessClass()))
                .toList();
    }

    @Override
    public Outcome refuse(Actor actor, Reference reference, String note) {
        return transactions.as(actor, () -> {
            var row = find(actor, reference);
            var outcome = ReviewRules.deciding(actor, row.proposer());
            if (outcome instanceof Outcome.Done) {
                proposals.decide(row, false, note, actor.account(), clock.instant());
                trail.append(
                        actor,
                        Entry.of(
                                        Operation.ALTERATION,
                                        "retention.proposal-refused",
                                        row.proposal().record())
                                .because(note));
            }
            return outcome;
        });
    }

    @Override
    public List<Tombstone> disposed(Actor actor, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.APPROVE_DISPOSAL);
            var all = tombstones.all(skip, most);
            trail.append(
                    actor,
                    Entry.of(
                                    Operation.CONSULTATION,
                                    "retention.tombstones-listed",
                                    all.stream().map(Tombstone::record).toList())
                            .counting(all.size()));
            return all;
        });
    }

    @Override
    public long countDisposed(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.APPROVE_DISPOSAL);
            return tombstones.count();
        });
    }

    @Override
    public Optional<Tombstone> tombstone(Actor actor, Reference record) {
        return transactions.as(actor, () -> {
            var found = tombstones.find(record);
            found.ifPresent(stone ->
                    trail.append(actor, Entry.of(Operation.CONSULTATION, "retention.tombstone-read", stone.record())));
            return found;
        });
    }
}
