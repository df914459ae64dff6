package occ.bids.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.bids.Bid;
import occ.bids.BidState;
import occ.bids.Team;
import occ.bids.TeamSpan;
import occ.bids.Teams;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Identifier;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

@Component
class StoredTeams implements Teams {
    private static final Set<BidState> TO_BE_RESOURCED =
            Set.of(BidState.ACCEPTED, BidState.PARTLY_ACCEPTED, BidState.TASKED, BidState.IN_PROGRESS, BidState.REVIEW);

    private final TeamTable table;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredTeams(
            TeamTable table,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Team> all(Actor actor) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, table::all);
    }

    @Override
    public List<TeamSpan> notFree(Actor actor, LocalDate first, LocalDate last) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var spans = table.notFree(first, last);
            trail.append(
                    actor, Entry.of(Operation.CONSULTATION, "bids.teams-read").counting(spans.size()));
            return spans;
        });
    }

    @Override
    public List<Organisation> kept(Actor actor) {
        return organisations.all().stream()
                .filter(one -> access.may(actor, Verb.TABLE_BIDS, one.id()))
                .toList();
    }

    @Override
    public Optional<Objection> add(Actor actor, NewTeam team) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.TABLE_BIDS, team.body().id());
            if (table.isNamed(team)) {
                return Optional.of(new Objection("name", "There is a team of that name in that body"));
            }
            table.add(team, actor, clock.instant());
            trail.append(
                    actor,
                    Entry.of(
                            Operation.ADMINISTRATION,
                            "bids.team-added",
                            team.body().id()));
            return Optional.<Objection>empty();
        });
    }

    @Override
    public Optional<Objection> setAway(Actor actor, Reference reference, LocalDate first, LocalDate last) {
        return transactions.as(actor, () -> {
            var found = table.findToGive(reference).orElseThrow(() -> new NoSuchRecord("team"));
            access.require(actor, Verb.TABLE_BIDS, found.team().body());
            var objection = days(first, last).or(() -> clash(found.team(), first, last));
            if (objection.isEmpty()) {
                table.occupy(found.id(), first, last, actor, clock.instant());
                trail.append(
                        actor,
                        Entry.of(
                                Operation.ADMINISTRATION,
                                "bids.team-away",
                                found.team().body()));
            }
            return objection;
        });
    }

    @Override
    public Optional<Objection> give(Actor actor, Bid bid, Reference reference, LocalDate first, LocalDate last) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.TABLE_BIDS, bid.body());
            var found = table.findToGive(reference).orElseThrow(() -> new NoSuchRecord("team"));
            var objection = state(bid).or(() -> days(first, last)).or(() -> clash(found.team(), first, last));
            if (objection.isEmpty()) {
                var now = clock.instant();
                table.give(table.occupy(found.id(), first, last, actor, now), bid, now);
                trail.append(
                        actor,
                        Entry.of(
                                Operation.ALTERATION,
                                "bids.team-given",
                                bid.id(),
                                bid.about().id()));
            }
            return objection;
        });
    }

    @Override
    public void release(Actor actor, Reference reference) {
        transactions.run(actor, () -> {
            var held = table.find(reference).orElseThrow(() -> new NoSuchRecord("entry"));
            access.require(actor, Verb.TABLE_BIDS, held.body());
            table.end(reference, clock.instant());
            var about = held.given().isEmpty() ? List.<Identifier>of(held.body()) : held.given();
            trail.append(actor, Entry.of(Operation.ALTERATION, "bids.team-released", about));
        });
    }

    @Override
    public boolean mayGive(Actor actor, Bid bid) {
        return TO_BE_RESOURCED.contains(bid.state()) && access.may(actor, Verb.TABLE_BIDS, bid.body());
    }

    private static Optional<Objection> state(Bid bid) {
        return TO_BE_RESOURCED.contains(bid.state())
                ? Optional.empty()
                : Optional.of(new Objection("team", "A team is given to a bid that was accepted"));
    }

    private Optional<Objection> days(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.of(new Objection("last", "The last day is before the first"));
        }
        return last.isBefore(DateWords.today(clock.instant()))
                ? Optional.of(new Objection("last", "Enter a last day that is not past"))
                : Optional.empty();
    }

    private Optional<Objection> clash(Team team, LocalDate first, LocalDate last) {
        return table.notFree(first, last).stream()
                .filter(span -> span.team().equals(team.reference()))
                .findFirst()
                .map(span -> new Objection(
                        "first",
                        "%s is not free from %s to %s: %s. Choose other days, or another team"
                                .formatted(
                                        team.name(),
                                        DateWords.day(span.from()),
                                        DateWords.day(span.until()),
                                        span.words())));
    }
}
