package occ.rights.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import occ.access.Access;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.rights.CaseState;
import occ.rights.Outcome;
import occ.rights.Outcome.Done;
import occ.rights.Outcome.Refused;
import occ.rights.Refusal;
import occ.rights.RightsCase;
import org.springframework.stereotype.Component;

/** What every deed in a case shares: finding it alone, asking whether they may, recording. */
@Component
class Desk {
    private static final List<String> DECIDING = List.of("rights.decided", "rights.answered", "rights.drafted");

    private final CaseTable cases;
    private final StepTable steps;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    Desk(CaseTable cases, StepTable steps, Access access, Trail trail, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** A deed: its code for the trail, and its words for the case. */
    record Deed(Operation operation, String code, String what, String words) {
        static Deed of(String code, String what, String words) {
            return new Deed(Operation.ALTERATION, code, what, words);
        }
    }

    RightsCase find(Actor actor, Reference reference) {
        access.require(actor, Verb.HANDLE_RIGHTS);
        return cases.find(reference).orElseThrow(() -> new NoSuchRecord("request"));
    }

    /** To change, alone, in one of the states in which that may be done. Nobody decides over a step they have not seen. */
    RightsCase take(Actor actor, Reference reference, int seen, Set<CaseState> among) {
        access.require(actor, Verb.HANDLE_RIGHTS);
        cases.lock(reference);
        var about = find(actor, reference);
        refuseStale(about, seen);
        if (!among.contains(about.state())) {
            throw new NoSuchRecord("request in that state");
        }
        return about;
    }

    private void refuseStale(RightsCase about, int seen) {
        if (seen < about.version()) {
            var last = steps.of(about.id()).getFirst();
            throw new StaleRecord(List.of(
                    new Difference("What was done", "Your form", last.what()),
                    new Difference("Words", "", last.words()),
                    new Difference("By", "You", last.by())));
        }
    }

    Outcome done(Actor actor, RightsCase about, Deed deed, Consumer<RightsCase> change) {
        change.accept(about);
        cases.raiseVersion(about.id());
        steps.add(about.id(), about.version() + 1, actor, now(), deed.code(), deed.what(), deed.words());
        trail.append(actor, Entry.of(deed.operation(), deed.code(), about.id()));
        return new Done(cases.find(about.reference()).orElseThrow());
    }

    /** Whether they decided or drafted any of it: then another approves. */
    boolean hasAHandIn(Actor actor, RightsCase about) {
        return steps.did(about.id(), actor, DECIDING);
    }

    Outcome refused(Actor actor, RightsCase about, String code, Refusal refusal) {
        trail.append(actor, Entry.of(Operation.ALTERATION, code, about.id()).ending(Result.REFUSED));
        return new Refused(List.of(refusal));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
