package occ.picture.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.access.Access;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.picture.OfficialFigures;
import occ.picture.OfficialFigures.Outcome.Done;
import occ.picture.OfficialFigures.Outcome.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class StoredOfficialFigures implements OfficialFigures {
    private static final String PREFIX = "FIG";

    private final OfficialTable table;
    private final Transactions transactions;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final int rounding;

    StoredOfficialFigures(
            OfficialTable table,
            Transactions transactions,
            Access access,
            Trail trail,
            Clock clock,
            @Value("${occ.picture.official-rounding}") int rounding) {
        this.table = table;
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.rounding = rounding;
    }

    @Override
    public Figures count(Actor actor, EntityKind kind, LocalDate day) {
        return transactions.as(actor, () -> {
            var figures = counted(actor, kind, day);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "picture.official-counted"));
            return figures;
        });
    }

    @Override
    public Outcome propose(Actor actor, EntityKind kind, LocalDate day, String words) {
        return transactions.as(actor, () -> {
            if (!day.isBefore(DateWords.today(clock.instant()))) {
                return new Refused("day", "Enter a day that is over");
            }
            var figures = counted(actor, kind, day);
            if (table.isProposed(kind, day)) {
                return new Refused("day", "Figures of this day are published or wait for approval");
            }
            var made = new Publication(
                    Reference.next(PREFIX),
                    kind,
                    day,
                    rounded(figures.onTheMap()),
                    rounded(figures.fullResponse()),
                    rounded(figures.exceptions()),
                    rounding,
                    words,
                    "",
                    true,
                    null,
                    null);
            var now = clock.instant();
            table.propose(Uuid7.at(now), made, actor, Utc.at(now));
            trail.append(actor, Entry.of(Operation.ALTERATION, "picture.official-proposed"));
            return new Done();
        });
    }

    @Override
    public Outcome decide(Actor actor, Reference reference, boolean approved) {
        return transactions.as(actor, () -> {
            requireSealed(actor);
            var found = table.find(reference, actor).orElseThrow(() -> new NoSuchRecord("publication"));
            if (approved && found.isOwn()) {
                return new Refused("deed", "You proposed it, so another statistician approves it");
            }
            if (!table.decide(reference, approved, actor, Utc.at(clock.instant()))) {
                return new Refused("deed", "Somebody decided on it meanwhile");
            }
            trail.append(
                    actor,
                    Entry.of(
                            Operation.ALTERATION,
                            approved ? "picture.official-published" : "picture.official-taken-back"));
            return new Done();
        });
    }

    @Override
    public List<Publication> all(Actor actor) {
        return transactions.as(actor, () -> {
            requireSealed(actor);
            return table.all(actor);
        });
    }

    @Override
    public Optional<Publication> published(Actor actor, EntityKind kind) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return table.newest(kind, actor);
        });
    }

    private Figures counted(Actor actor, EntityKind kind, LocalDate day) {
        requireSealed(actor);
        return table.count(kind, day, Utc.at(DateWords.endOf(day)))
                .orElseThrow(() -> new Forbidden(actor, "picture.official-counted"));
    }

    /** The database asks the same before it counts. */
    private void requireSealed(Actor actor) {
        access.require(actor, Verb.COUNT_EVERYTHING);
        if (!access.roles(actor).equals(Set.of(Role.STATISTICIAN))) {
            throw new Forbidden(actor, "picture.official-counted");
        }
    }

    private long rounded(long figure) {
        return Math.round((double) figure / rounding) * rounding;
    }
}
