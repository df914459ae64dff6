package occ.interchange.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Verb;
import occ.assessment.Models;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.interchange.Import;
import occ.interchange.ImportState;
import occ.interchange.plan.ImportPlan;
import occ.interchange.plan.Planning;
import occ.interchange.plan.Setting;
import occ.interchange.returns.MappingReturn;
import occ.interchange.returns.Sheet;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.pole.NewSource;
import occ.pole.SourceId;
import occ.pole.Statements;
import occ.reference.Area;
import occ.reference.Areas;
import occ.work.Jobs.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The second person's deed: the whole of an import, recorded in the one transaction it is called in. */
@Component
class Accepting {
    private final Applying applying;
    private final ImportTable imports;
    private final StagingTable staging;
    private final Classes classes;
    private final Statements statements;
    private final Models models;
    private final JdbcClient jdbc;
    private final Access access;
    private final Organisations organisations;
    private final Trail trail;
    private final Clock clock;

    Accepting(
            Applying applying,
            ImportTable imports,
            StagingTable staging,
            Classes classes,
            Statements statements,
            Models models,
            JdbcClient jdbc,
            Access access,
            Organisations organisations,
            Trail trail,
            Clock clock) {
        this.applying = applying;
        this.imports = imports;
        this.staging = staging;
        this.classes = classes;
        this.statements = statements;
        this.models = models;
        this.jdbc = jdbc;
        this.access = access;
        this.organisations = organisations;
        this.trail = trail;
        this.clock = clock;
    }

    @Nullable
    String objection(Actor actor, Import waiting) {
        if (waiting.state() != ImportState.ASKED) {
            return "It does not wait for acceptance";
        }
        if (!actor.isPerson()) {
            return "A named person accepts an import. A job of the program cannot";
        }
        if (waiting.uploaded().by().equals(actor.account())) {
            return "You uploaded it yourself: somebody else accepts it";
        }
        if (!access.may(actor, Verb.ACCEPT_IMPORT, waiting.from())) {
            return "It comes from a body you do not accept imports of";
        }
        return waiting.recorded(Sheet.ASSESSMENTS) > 0 && !access.may(actor, Verb.ASSURE)
                ? "It brings assessments, and whoever accepts those must be able to check scores"
                : null;
    }

    void accept(Actor actor, Import accepted, Progress progress) {
        progress.say("Checking the return once more");
        var plan = plan(actor, accepted);
        var recording = recording(actor, accepted);
        var total = plan.groups().size()
                + plan.people().size()
                + plan.memberships().size()
                + plan.relations().size()
                + plan.assessments().size();
        applying.apply(recording, plan, new WatchedSteps(progress, total));
        staging.recorded(accepted.id(), plan.counts());
        staging.forget(accepted.id());
        imports.decided(accepted, actor.account(), clock.instant(), "", recording.source());
        trail.append(actor, Entry.of(Operation.COLLECTION, "interchange.accepted", accepted.id()));
    }

    private Recording recording(Actor actor, Import accepted) {
        var handling = accepted.said().grade().handling();
        var open = classes.of(actor, accepted.from(), handling, false);
        // Only those who may read it bring in somebody guarded; for the others nothing is of that class.
        var guarded = accepted.guarded() ? classes.of(actor, accepted.from(), handling, true) : open;
        var source = source(actor, accepted, open);
        return new Recording(actor, accepted, source, open, guarded);
    }

    private SourceId source(Actor actor, Import accepted, ClassId open) {
        var said = accepted.said();
        return statements
                .addSource(actor, new NewSource(open, said.kind(), said.title(), said.dated()))
                .id();
    }

    /** Since it was uploaded somebody on the map may have got an identifier: what falls away now is told like the rest. */
    private ImportPlan plan(Actor actor, Import accepted) {
        var setting = new Setting(
                DateWords.today(clock.instant()),
                accepted.said().grade(),
                place(accepted),
                accepted.guarded(),
                new MapSeen(actor, jdbc, models, place -> mayCheckIn(actor, place)));
        var plan = Planning.of(MappingReturn.again(accepted.format(), staging.rows(accepted.id())), setting);
        var told = staging.problems(accepted.id());
        var fresh = new ArrayList<>(plan.problems());
        fresh.removeAll(new HashSet<>(told));
        staging.addProblems(accepted.id(), imports.accessClass(accepted), told.size(), List.copyOf(fresh));
        return plan;
    }

    private boolean mayCheckIn(Actor actor, String place) {
        var area = organisations.find("force:" + place).orElseGet(organisations::command);
        return access.may(actor, Verb.ASSURE, area.id());
    }

    private static @Nullable Area place(Import accepted) {
        var key = accepted.said().place();
        return key == null ? null : Areas.standard().withKey(key).orElse(null);
    }
}
