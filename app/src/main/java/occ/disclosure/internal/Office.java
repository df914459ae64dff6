package occ.disclosure.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import occ.access.Access;
import occ.access.Forbidden;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.disclosure.Investigation;
import occ.disclosure.Outcome;
import occ.disclosure.Outcome.Done;
import occ.disclosure.Outcome.Refused;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.Identifier;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

/** What every deed about an investigation shares. */
@Component
class Office {
    private final InvestigationTable table;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    Office(InvestigationTable table, Access access, Trail trail, Clock clock) {
        this.table = table;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    Investigation find(Actor actor, Reference reference) {
        access.require(actor, Verb.DISCLOSE);
        return table.find(reference).orElseThrow(() -> new NoSuchRecord("investigation"));
    }

    /** To change, alone, by one of its own disclosure officers. */
    Investigation take(Actor actor, Reference reference, int seen) {
        access.require(actor, Verb.DISCLOSE);
        table.lock(reference);
        var investigation = find(actor, reference);
        if (!investigation.isServedBy(actor)) {
            throw new Forbidden(actor, "disclosure.changed", investigation.id());
        }
        if (seen < investigation.version()) {
            throw new StaleRecord(List.of(
                    new Difference("Stage", "Your form", investigation.stage().label())));
        }
        return investigation;
    }

    Outcome done(
            Actor actor,
            Investigation about,
            Operation operation,
            String deed,
            Identifier record,
            Consumer<Investigation> change) {
        change.accept(about);
        table.raiseVersion(about.id());
        trail.append(actor, Entry.of(operation, deed, about.id(), record));
        return new Done(table.find(about.reference()).orElseThrow());
    }

    Outcome refused(Actor actor, Investigation about, String deed, String field, String sentence) {
        trail.append(actor, Entry.of(Operation.ALTERATION, deed, about.id()).ending(Result.REFUSED));
        return new Refused(field, sentence);
    }

    void looked(Actor actor, String deed, Investigation about) {
        trail.append(actor, Entry.of(Operation.CONSULTATION, deed, about.id()));
    }

    Instant now() {
        return clock.instant();
    }
}
