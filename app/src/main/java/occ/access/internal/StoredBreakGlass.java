package occ.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import occ.access.Access;
import occ.access.BreakGlass;
import occ.access.CompartmentMembers.Own;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

@Component
class StoredBreakGlass implements BreakGlass {
    private static final Duration WAITS = Duration.ofHours(24);
    private static final int MOST_SHOWN = 20;

    private final BreakGlassTable table;
    private final BreakGlassNotices notices;
    private final MembershipTable members;
    private final Matching matching;
    private final TwoPersons twoPersons;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredBreakGlass(
            BreakGlassTable table,
            BreakGlassNotices notices,
            MembershipTable members,
            Matching matching,
            TwoPersons twoPersons,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.notices = notices;
        this.members = members;
        this.matching = matching;
        this.twoPersons = twoPersons;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void ask(Actor actor, Request request) {
        transactions.run(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            table.ask(Reference.next("BGL").text(), actor.account(), request, clock.instant());
            trail.append(
                    actor,
                    Entry.of(Operation.PERMISSION, "access.break-glass-asked", actor.account())
                            .because(request.what() + ": " + request.reason()));
        });
    }

    @Override
    public List<Asked> own(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return table.own(actor.account(), oldest(), MOST_SHOWN);
        });
    }

    @Override
    public List<Waiting> waiting(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.APPROVE_BREAK_GLASS);
            return table.open(oldest()).stream()
                    .filter(asked -> reaches(actor, asked))
                    .map(asked -> waiting(actor, asked))
                    .toList();
        });
    }

    @Override
    public Outcome approve(Actor actor, String reference) {
        return transactions.as(actor, () -> {
            var asked = asked(actor, reference);
            var match = matching.of(actor, asked.what());
            if (match.isEmpty()) {
                return Outcome.REFUSED_NOTHING_MATCHES;
            }
            if (twoPersons.handedAPassword(asked.askedBy().id(), actor.account())) {
                return Outcome.REFUSED_PASSWORD_FROM_THE_ASKER;
            }
            if (isIn(asked, match.get())) {
                return Outcome.REFUSED_ALREADY_IN;
            }
            give(actor, asked, match.get());
            return Outcome.GIVEN;
        });
    }

    private void give(Actor actor, BreakGlassTable.Open asked, Own match) {
        var now = clock.instant();
        var until = now.plus(Duration.ofHours(asked.hours()));
        table.give(asked, match.compartment(), actor.account(), now, until);
        members.admit(
                new MembershipTable.Admission(
                        match.compartment(), asked.askedBy().id(), now, until, actor.account(), asked.reason()),
                asked.id());
        record(actor, "access.break-glass-given", asked);
    }

    @Override
    public void decline(Actor actor, String reference) {
        transactions.run(actor, () -> {
            var asked = asked(actor, reference);
            table.decline(asked, actor.account(), clock.instant());
            record(actor, "access.break-glass-declined", asked);
        });
    }

    @Override
    public List<Broken> notices(Actor actor) {
        return transactions.as(
                actor,
                () -> unacknowledged(actor).stream()
                        .map(BreakGlassNotices.Row::broken)
                        .toList());
    }

    @Override
    public void acknowledge(Actor actor, String reference) {
        transactions.run(actor, () -> {
            var notice = unacknowledged(actor).stream()
                    .filter(row -> row.broken().reference().equals(reference))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRecord("notice"));
            notices.acknowledge(notice.id(), actor.account(), clock.instant());
            trail.append(
                    actor,
                    Entry.of(Operation.PERMISSION, "access.break-glass-acknowledged")
                            .because(reference));
        });
    }

    private List<BreakGlassNotices.Row> unacknowledged(Actor actor) {
        return notices.of(actor.account(), access.may(actor, Verb.READ_TRAIL));
    }

    private BreakGlassTable.Open asked(Actor actor, String reference) {
        access.require(actor, Verb.APPROVE_BREAK_GLASS);
        return table.open(reference, oldest())
                .filter(asked -> reaches(actor, asked))
                .orElseThrow(() -> new NoSuchRecord("request"));
    }

    /** Nobody decides what they asked for themselves: to them it does not wait. */
    private boolean reaches(Actor actor, BreakGlassTable.Open asked) {
        return !asked.askedBy().id().equals(actor.account())
                && access.may(actor, Verb.APPROVE_BREAK_GLASS, asked.askedBy().organisation());
    }

    private boolean isIn(BreakGlassTable.Open asked, Own match) {
        return members.own(asked.askedBy().id(), clock.instant()).stream()
                .anyMatch(one -> one.compartment().equals(match.compartment()));
    }

    private Waiting waiting(Actor actor, BreakGlassTable.Open asked) {
        return new Waiting(
                asked.reference(),
                asked.askedBy(),
                asked.what(),
                asked.reason(),
                asked.hours(),
                asked.askedAt(),
                matching.of(actor, asked.what()).map(Own::name).orElse(null));
    }

    private Instant oldest() {
        return clock.instant().minus(WAITS);
    }

    private void record(Actor actor, String deed, BreakGlassTable.Open asked) {
        trail.append(
                actor,
                Entry.of(Operation.PERMISSION, deed, asked.askedBy().id())
                        .because(asked.reference() + ": " + asked.reason()));
    }
}
