package occ.assessment.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.assessment.Models;
import occ.assessment.Outcome;
import occ.assessment.Refusal;
import occ.assessment.Revision;
import occ.assessment.model.ModelCheck;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelStatus;
import occ.assessment.model.ThreatModel;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class StoredModels implements Models {
    private final ModelTable table;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredModels(ModelTable table, Access access, Transactions transactions, Trail trail, Clock clock) {
        this.table = table;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Version> all(Actor actor) {
        return transactions.as(actor, table::all);
    }

    @Override
    public List<ThreatModel> usable(Actor actor) {
        return all(actor).stream()
                .map(Version::model)
                .filter(model -> model.status() != ModelStatus.RETIRED)
                .sorted(Comparator.comparing(model -> model.status() != ModelStatus.IN_FORCE))
                .toList();
    }

    @Override
    public Version get(Actor actor, ModelId id) {
        return transactions.as(actor, () -> found(id));
    }

    @Override
    public Revision revise(Actor actor, ThreatModel changed, String reason) {
        return transactions.as(actor, () -> {
            found(changed.id());
            access.require(actor, Verb.EDIT_MODELS);
            if (!actor.isPerson() || reason.isBlank()) {
                return new Revision.Refused(actor.isPerson() ? Refusal.REASON_MISSING : Refusal.NOT_A_PERSON);
            }
            var next = changed.as(changed.id().next(), ModelStatus.TRIAL);
            var problems = ModelCheck.problemsOf(next);
            if (!problems.isEmpty()) {
                return new Revision.Faulty(problems);
            }
            if (!table.add(next, actor.account(), reason.strip(), clock.instant())) {
                return new Revision.Refused(Refusal.VERSION_NOT_NEXT);
            }
            record(actor, "assessment.model-revised");
            return new Revision.Made(next.id());
        });
    }

    @Override
    public Outcome<Version> putInForce(Actor actor, ModelId id) {
        return decide(actor, id, () -> {
            if (found(id).model().status() != ModelStatus.TRIAL) {
                return Outcome.refused(Refusal.MODEL_NOT_ON_TRIAL);
            }
            table.all().stream()
                    .map(version -> version.model())
                    .filter(model -> model.id().code().equals(id.code()) && model.status() == ModelStatus.IN_FORCE)
                    .forEach(model -> table.set(model.id(), ModelStatus.RETIRED));
            table.set(id, ModelStatus.IN_FORCE);
            record(actor, "assessment.model-put-in-force");
            return Outcome.done(found(id));
        });
    }

    @Override
    public Outcome<Version> retire(Actor actor, ModelId id) {
        return decide(actor, id, () -> {
            var model = found(id).model();
            if (model.status() == ModelStatus.RETIRED) {
                return Outcome.refused(Refusal.MODEL_RETIRED_ALREADY);
            }
            if (model.status() == ModelStatus.IN_FORCE && model instanceof ThreatModel.Weighted) {
                return Outcome.refused(Refusal.MODEL_DECIDES_BANDS);
            }
            table.set(id, ModelStatus.RETIRED);
            record(actor, "assessment.model-retired");
            return Outcome.done(found(id));
        });
    }

    // R25: which model decides bands is for a person to say.
    private Outcome<Version> decide(Actor actor, ModelId id, Supplier<Outcome<Version>> decision) {
        return transactions.as(actor, () -> {
            found(id);
            access.require(actor, Verb.EDIT_MODELS);
            return actor.isPerson() ? decision.get() : Outcome.refused(Refusal.NOT_A_PERSON);
        });
    }

    private Version found(ModelId id) {
        return table.find(id).orElseThrow(() -> new NoSuchRecord("model " + id.text()));
    }

    private void record(Actor actor, String deed) {
        trail.append(actor, Entry.of(Operation.ADMINISTRATION, deed));
    }
}
