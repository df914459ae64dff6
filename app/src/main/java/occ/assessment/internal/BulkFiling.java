package occ.assessment.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import occ.assessment.internal.PlaceTable.Placed;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelStatus;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityRef;
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
    private final PlaceTable places;
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
            PlaceTable places,
            Access access,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.succession = succession;
        this.models = models;
        this.confidence = confidence;
        this.clocks = clocks;
        this.places = places;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    void record(Actor actor, List<ApprovedElsewhere> assessments) {
        var subjects =
                assessments.stream().map(ApprovedElsewhere::subject).distinct().toList();
        var placed = found(subjects);
        require(actor, placed.values());
        requireTwoPersons(actor, assessments);
        var now = clock.instant();
        var bases = confidence.of(classes(placed), now);
        var known = new HashMap<ModelId, ThreatModel>();
        var filed = assessments.stream()
                .map(one -> {
                    var about = Objects.requireNonNull(placed.get(one.subject()));
                    var model = known.computeIfAbsent(one.model(), this::model);
                    return new New(filed(one, about.subject(), model, bases, now), about.accessClass());
                })
                .toList();
        succession.makeWayFor(filed.stream().map(New::filed).toList(), now);
        table.add(filed);
        trail.append(actor, Entry.of(Operation.COLLECTION, "assessment.filed-in-bulk", subjects));
        tell(actor, subjects);
    }

    private static Map<EntityId, ClassId> classes(Map<EntityId, Placed> placed) {
        return placed.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().accessClass()));
    }

    private Map<EntityId, Placed> found(List<EntityId> subjects) {
        var placed = places.of(subjects);
        if (!placed.keySet().containsAll(subjects)) {
            throw new NoSuchRecord("subject");
        }
        return placed;
    }

    /** Whoever files many at once checks each: so their verb reaches the area of every subject among them. */
    private void require(Actor actor, Collection<Placed> placed) {
        access.require(actor, Verb.ASSURE);
        placed.stream().map(Placed::area).distinct().forEach(area -> access.require(actor, Verb.ASSURE, area));
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
            ApprovedElsewhere one,
            EntityRef subject,
            ThreatModel model,
            Map<EntityId, ConfidenceBasis> bases,
            Instant now) {
        var basis = bases.getOrDefault(one.subject(), ConfidenceTable.NOTHING);
        var confidence = Confidence.of(basis, model.confidence());
        var form =
                new ScoringForm(subject, model, onScale(model, one.answers()), Set.of(one.scorer()), null, confidence);
        return new FiledAssessment(
                Reference.next("ASM"),
                1,
                model.status() == ModelStatus.TRIAL,
                new Assessment.Approved(AssessmentId.next(), form, form.result(), one.assurer(), now),
                new Course(now, now, one.scorer(), "", "", "Scored and checked before it was filed here", null),
                one.source());
    }

    private static Answers onScale(ThreatModel model, Answers answers) {
        var strange = answers.all().stream()
                .filter(answer -> !answer.isOnScaleOf(model))
                .map(Answer::factor)
                .toList();
        if (!strange.isEmpty()) {
            throw new IllegalArgumentException("%s: %s".formatted(Refusal.VALUE_NOT_ON_SCALE.sentence(), strange));
        }
        return answers;
    }

    int retract(Actor actor, SourceId source) {
        require(actor, places.of(succession.standingFrom(source)).values());
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
