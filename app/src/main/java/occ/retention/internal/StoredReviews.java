package occ.retention.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.intelligence.MopiGroup;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.retention.Due;
import occ.retention.Granted;
import occ.retention.Kept;
import occ.retention.NewReview;
import occ.retention.Outcome;
import occ.retention.ReviewRules;
import occ.retention.Reviews;
import occ.retention.Schedules;
import occ.retention.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredReviews implements Reviews {
    private static final int MOST_IN_A_FILE = 10_000;

    private final KeptTable kept;
    private final ReviewTable reviews;
    private final ProposalTable proposals;
    private final GrantedErasures granted;
    private final Finding finding;
    private final Schedules schedules;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredReviews(
            KeptTable kept,
            ReviewTable reviews,
            ProposalTable proposals,
            GrantedErasures granted,
            Finding finding,
            Schedules schedules,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.kept = kept;
        this.reviews = reviews;
        this.proposals = proposals;
        this.granted = granted;
        this.finding = finding;
        this.schedules = schedules;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public DueList due(Actor actor, @Nullable OrganisationId owner, LocalDate by, long skip, int most) {
        return read(actor, owner, by, Operation.CONSULTATION, "retention.due-listed", skip, most);
    }

    @Override
    public List<Granted> granted(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.REVIEW_RETENTION);
            var waiting = granted.waiting().stream()
                    .filter(one -> kept.find(one.record(), clock.instant())
                            .filter(record -> access.may(actor, Verb.REVIEW_RETENTION, record.owner()))
                            .isPresent())
                    .toList();
            if (!waiting.isEmpty()) {
                trail.append(
                        actor,
                        Entry.of(Operation.CONSULTATION, "retention.granted-listed")
                                .counting(waiting.size()));
            }
            return waiting;
        });
    }

    @Override
    public List<Due> export(Actor actor, @Nullable OrganisationId owner, LocalDate by) {
        return read(actor, owner, by, Operation.EXPORT, "retention.due-exported", 0, MOST_IN_A_FILE)
                .lines();
    }

    private DueList read(
            Actor actor,
            @Nullable OrganisationId owner,
            LocalDate by,
            Operation operation,
            String deed,
            long skip,
            int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.REVIEW_RETENTION);
            var due = kept.due(owners(actor, owner), by, clock.instant(), skip, most);
            var records = due.lines().stream().map(Due::record).toList();
            trail.append(
                    actor, Entry.of(operation, deed, records).counting((int) Math.min(due.total(), Integer.MAX_VALUE)));
            return due;
        });
    }

    /** Those in the actor's line, or the one asked for if it is among them. */
    private List<OrganisationId> owners(Actor actor, @Nullable OrganisationId owner) {
        return organisations.all().stream()
                .map(Organisation::id)
                .filter(id -> organisations.covers(actor.unit(), id))
                .filter(id -> owner == null || organisations.covers(owner, id))
                .toList();
    }

    @Override
    public Kept get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            var record = finding.get(actor, reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "retention.record-read", record.id()));
            return record;
        });
    }

    @Override
    public List<Past> history(Actor actor, Kept record) {
        return transactions.as(actor, () -> reviews.of(record));
    }

    @Override
    public boolean mayReview(Actor actor, Kept record) {
        return access.may(actor, Verb.REVIEW_RETENTION, record.owner());
    }

    @Override
    public Outcome review(Actor actor, Reference reference, NewReview review) {
        return transactions.as(actor, () -> {
            var record = finding.get(actor, reference);
            access.require(actor, Verb.REVIEW_RETENTION, record.owner());
            var now = clock.instant();
            var outcome = ReviewRules.of(actor, record, review, proposals.isWaiting(record.id()), DateWords.today(now));
            if (outcome instanceof Outcome.Refused) {
                return outcome;
            }
            var alone = !record.guarded() && review.verdict() == Verdict.RETAIN;
            var id = reviews.add(record, review, alone, actor.account(), now);
            if (!alone) {
                proposals.add(record, id, review, schedules.of(record.group()), actor.account(), now);
            }
            trail.append(
                    actor,
                    Entry.of(Operation.ALTERATION, deed(review.verdict(), alone), record.id())
                            .because(review.reason()));
            return alone ? outcome : new Outcome.Waits();
        });
    }

    private static String deed(Verdict verdict, boolean alone) {
        return switch (verdict) {
            case DISPOSE -> "retention.disposal-proposed";
            case RETAIN -> alone ? "retention.kept" : "retention.keeping-proposed";
        };
    }

    @Override
    public Outcome group(Actor actor, Reference reference, MopiGroup group, String reason) {
        return transactions.as(actor, () -> {
            var record = finding.get(actor, reference);
            access.require(actor, Verb.REVIEW_RETENTION, record.owner());
            var outcome = ReviewRules.grouping(actor, record, group);
            if (outcome instanceof Outcome.Done) {
                reviews.group(record, group, reason, actor.account(), clock.instant());
                trail.append(
                        actor,
                        Entry.of(Operation.ALTERATION, "retention.grouped", record.id())
                                .because(reason));
            }
            return outcome;
        });
    }
}
