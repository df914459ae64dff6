package occ.assessment.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.access.Access;
import occ.access.Verb;
import occ.assessment.ApprovedElsewhere;
import occ.assessment.Assessment;
import occ.assessment.AssessmentId;
import occ.assessment.Confidence;
import occ.assessment.ConfidenceBasis;
import occ.assessment.FiledAssessment;
import occ.assessment.FiledAssessment.Course;
import occ.assessment.Refusal;
import occ.assessment.ScoresChanged;
import occ.assessment.ScoringForm;
import occ.assessment.internal.AssessmentTable.New;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelStatus;
import occ.assessment.model.ThreatModel;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.pole.SourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Files what was scored and checked elsewhere, thousands at once, and takes it back by its source. */
@Component
class BulkFiling {
    private final AssessmentTable table;
    private final SuccessionTable succession;
    private final ModelTable models;
    private final ConfidenceTable confidence;
    private final ScoreClocks clocks;
    private final Access access;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulkFiling(
            AssessmentTable table,
            SuccessionTable succession,
            ModelTable models,
            ConfidenceTable confidence,
            ScoreClocks clocks,
            Access access,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.succession = succession;
        this.models = models;
        this.confidence = confidence;
        this.clocks = clocks;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    void record(Actor actor, List<ApprovedElsewhere> assessments) {
        access.require(actor, Verb.ASSURE);
        requireTwoPersons(actor, assessments);
        var now = clock.instant();
        var subjects =
                assessments.stream().map(one -> one.subject().id()).distinct().toList();
        var bases = confidence.of(subjects, now);
        var known = new HashMap<ModelId, ThreatModel>();
        var filed = assessments.stream()
                .map(one -> new New(
                        filed(one, known.computeIfAbsent(one.model(), this::model), bases, now), one.accessClass()))
                .toList();
        succession.makeWayFor(filed.stream().map(New::filed).toList(), now);
        table.add(filed);
        trail.append(actor, Entry.of(Operation.COLLECTION, "assessment.filed-in-bulk", subjects));
        tell(actor, subjects);
    }

    // R25 and R03 hold here as well: a file can no more approve its own scores than a person can.
    private static void requireTwoPersons(Actor actor, List<ApprovedElsewhere> assessments) {
        if (!actor.isPerson()) {
            throw new IllegalArgumentException(Refusal.NOT_A_PERSON.sentence());
        }
        if (assessments.stream().anyMatch(one -> one.scorer().equals(one.assurer()))) {
            throw new IllegalArgumentException(Refusal.SCORER_CANNOT_CHECK.sentence());
        }
    }

    private ThreatModel model(ModelId id) {
        return models.find(id)
                .orElseThrow(() -> new NoSuchRecord("model " + id.text()))
                .model();
    }

    private static FiledAssessment filed(
            ApprovedElsewhere one, ThreatModel model, Map<EntityId, ConfidenceBasis> bases, Instant now) {
        var basis = bases.getOrDefault(one.subject().id(), ConfidenceTable.NOTHING);
        var form = new ScoringForm(
                one.subject(),
                model,
                one.answers(),
                Set.of(one.scorer()),
                one.override(),
                Confidence.of(basis, model.confidence()));
        return new FiledAssessment(
                Reference.next("ASM"),
                1,
                model.status() == ModelStatus.TRIAL,
                new Assessment.Approved(AssessmentId.next(), form, form.result(), one.assurer(), now),
                new Course(now, now, one.scorer(), "", "", "Scored and checked before it was filed here", null),
                one.source());
    }

    int retract(Actor actor, SourceId source) {
        access.require(actor, Verb.ASSURE);
        var retracted = succession.retract(source, clock.instant());
        var subjects = List.copyOf(new HashSet<>(retracted));
        succession.restore(subjects);
        trail.append(
                actor,
                Entry.of(Operation.ALTERATION, "assessment.source-retracted", subjects)
                        .counting(retracted.size()));
        tell(actor, subjects);
        return retracted.size();
    }

    private void tell(Actor actor, List<EntityId> subjects) {
        if (!subjects.isEmpty()) {
            clocks.scoresChanged(actor, subjects);
            events.publishEvent(new ScoresChanged(actor, subjects));
        }
    }
}
