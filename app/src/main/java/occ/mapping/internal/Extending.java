package occ.mapping.internal;

import static occ.mapping.MappingClocks.LOCAL_DEFAULT;

import java.time.Clock;
import java.util.List;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.Development;
import occ.mapping.Development.Extension;
import occ.mapping.MappingVerb;
import occ.mapping.Move;
import occ.mapping.Problem;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import org.springframework.stereotype.Component;

/** Giving a subject in development more time. It is a row of its history; what follows from it is its clock. */
@Component
class Extending {
    private final SubjectTable table;
    private final HistoryTable history;
    private final StateClocks clocks;
    private final Reach reach;
    private final Stale stale;
    private final Trail trail;
    private final Clock clock;

    Extending(
            SubjectTable table,
            HistoryTable history,
            StateClocks clocks,
            Reach reach,
            Stale stale,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.history = history;
        this.clocks = clocks;
        this.reach = reach;
        this.stale = stale;
        this.trail = trail;
        this.clock = clock;
    }

    Recording<Subject> extend(Actor actor, EntityId id, int version, String reason) {
        var subject = table.find(id)
                .filter(found -> found.state() == SubjectState.DEVELOPMENT)
                .orElseThrow(() -> new NoSuchRecord("subject in development"));
        reach.require(actor, MappingVerb.TRIAGE, subject);
        var because = history.extendedBecause(id, subject.since()).orElse(null);
        return switch (new Development(DateWords.today(subject.since()), because).extend(reason)) {
            case Extension.Given(var development) -> record(actor, subject, version, development);
            case Extension.Refused(var sentence) -> new Recording.Refused<>(List.of(new Problem("words", sentence)));
        };
    }

    private Recording<Subject> record(Actor actor, Subject subject, int version, Development development) {
        var now = clock.instant();
        if (version != subject.version() || !table.close(subject.id(), version, now)) {
            throw stale.move(subject, Move.ACCEPT_FOR_DEVELOPMENT);
        }
        var next = subject.next(subject.state(), subject.since());
        table.addStandings(List.of(new Standing(
                next, Standing.EXTENDED, null, development.extendedBecause(), null, actor.account(), now)));
        trail.append(actor, Entry.of(Operation.ALTERATION, "mapping.extend-development", subject.id()));
        clocks.developmentExtended(actor, next, development.endsOn(LOCAL_DEFAULT));
        return new Recording.Recorded<>(next);
    }
}
