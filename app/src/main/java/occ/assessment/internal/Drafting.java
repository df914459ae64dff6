package occ.assessment.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Forbidden;
import occ.access.Verb;
import occ.assessment.Assessment;
import occ.assessment.Assessment.Draft;
import occ.assessment.AssessmentId;
import occ.assessment.Assessments.Start;
import occ.assessment.Confidence;
import occ.assessment.ConfidenceLevel;
import occ.assessment.FiledAssessment;
import occ.assessment.FiledAssessment.Course;
import occ.assessment.Outcome;
import occ.assessment.OverrideReason;
import occ.assessment.Refusal;
import occ.assessment.Submission;
import occ.assessment.internal.AssessmentTable.New;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelStatus;
import occ.assessment.score.Answer;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.kernel.ThreatBand;
import occ.mapping.MappingVerb;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import org.springframework.stereotype.Component;

/** The scorer's deeds: find, may they, decide, record. Runs in the actor's transaction. */
@Component
class Drafting {
    private final Filing filing;
    private final AssessmentTable table;
    private final ModelTable models;
    private final ConfidenceTable confidence;
    private final Journey journey;
    private final ScoreClocks clocks;
    private final Subjects subjects;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    Drafting(
            Filing filing,
            AssessmentTable table,
            ModelTable models,
            ConfidenceTable confidence,
            Journey journey,
            ScoreClocks clocks,
            Subjects subjects,
            Access access,
            Trail trail,
            Clock clock) {
        this.filing = filing;
        this.table = table;
        this.models = models;
        this.confidence = confidence;
        this.journey = journey;
        this.clocks = clocks;
        this.subjects = subjects;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    private static String raised(FiledAssessment filed) {
        var override = filed.form().override();
        return override == null
                ? "Not raised"
                : "At least %s, %s\n%s"
                        .formatted(override.floor(), override.reason().label(), override.rationale());
    }

    private static String held(FiledAssessment filed) {
        var confidence = filed.form().confidence();
        return confidence == null ? "" : confidence.held().label() + "\n" + confidence.reason();
    }

    FiledAssessment found(Reference reference) {
        return filing.found(reference);
    }

    Outcome<FiledAssessment> begin(Actor actor, EntityId id, ModelId chosen, Start start) {
        var subject = subjects.get(actor, id);
        var model = models.find(chosen)
                .orElseThrow(() -> new NoSuchRecord("model " + chosen.text()))
                .model();
        require(actor, subject);
        var atWork = table.atWork(id, chosen);
        if (atWork.isPresent()) {
            return Outcome.done(atWork.get());
        }
        if (!journey.isReady(subject)) {
            return Outcome.refused(Refusal.SUBJECT_NOT_READY);
        }
        return switch (Assessment.begin(AssessmentId.next(), subject.ref(), model, actor)) {
            case Outcome.Refused<Draft>(var why) -> Outcome.refused(why);
            case Outcome.Done<Draft>(var draft) ->
                Outcome.done(file(actor, subject, started(actor, subject, draft, start)));
        };
    }

    private Draft started(Actor actor, Subject subject, Draft empty, Start start) {
        var form = empty.form();
        var assessed = empty.withConfidence(Confidence.of(
                confidence.of(subject.id(), subject.accessClass(), clock.instant()),
                form.model().confidence()));
        if (start == Start.EMPTY) {
            return assessed;
        }
        var previous = table.standing(form.subject().id(), clock.instant()).stream()
                .filter(filed -> filed.form()
                        .model()
                        .id()
                        .code()
                        .equals(form.model().id().code()))
                .findFirst();
        var answers = previous.map(filed -> filed.form().answers().all()).orElse(List.of());
        var stillAsked = answers.stream()
                .filter(answer -> answer.isOnScaleOf(form.model()))
                .toList();
        return switch (assessed.answer(stillAsked, actor)) {
            case Outcome.Done<Draft>(var filled) -> filled;
            case Outcome.Refused<Draft> _ -> assessed;
        };
    }

    private FiledAssessment file(Actor actor, Subject subject, Draft draft) {
        var filed = new FiledAssessment(
                Reference.next("ASM"),
                1,
                draft.form().model().status() == ModelStatus.TRIAL,
                draft,
                Course.begun(actor.account(), actor.name(), clock.instant()),
                null);
        table.add(List.of(new New(filed, subject.accessClass())));
        trail.append(actor, Entry.of(Operation.COLLECTION, "assessment.begun", draft.id(), subject.id()));
        return filing.found(filed.reference());
    }

    Outcome<FiledAssessment> save(Actor actor, Reference reference, int version, List<Answer> answers) {
        var filed = filing.found(reference);
        require(actor, subjects.get(actor, filed.subject()));
        filing.requireVersion(filed, version, answers);
        return change(actor, filed, "assessment.saved", draft -> draft.answer(answers, actor));
    }

    Outcome<FiledAssessment> raise(
            Actor actor, Reference reference, int version, ThreatBand floor, OverrideReason reason, String rationale) {
        var filed = filing.found(reference);
        var subject = subjects.get(actor, filed.subject());
        access.require(actor, Verb.OVERRIDE_BAND, subject.area());
        var typed = "At least %s, %s\n%s".formatted(floor, reason.label(), rationale);
        filing.requireVersion(filed, version, new Difference("Raised band", typed, raised(filed)));
        return change(actor, filed, "assessment.band-raised", draft -> draft.raise(floor, reason, rationale, actor));
    }

    Outcome<FiledAssessment> hold(Actor actor, Reference reference, int version, ConfidenceLevel level, String reason) {
        var filed = filing.found(reference);
        var subject = subjects.get(actor, filed.subject());
        require(actor, subject);
        var typed = level.label() + "\n" + reason;
        filing.requireVersion(filed, version, new Difference("Confidence", typed, held(filed)));
        return change(actor, filed, "assessment.confidence-held", draft -> switch (rested(subject, draft)
                .hold(level, reason, actor)) {
            case Outcome.Done<Confidence>(var held) -> Outcome.done(draft.withConfidence(held));
            case Outcome.Refused<Confidence>(var why) -> Outcome.refused(why);
        });
    }

    Outcome<FiledAssessment> reopen(Actor actor, Reference reference, int version) {
        var filed = filing.found(reference);
        require(actor, subjects.get(actor, filed.subject()));
        filing.requireVersion(filed, version);
        if (!(filed.assessment() instanceof Assessment.Returned returned)) {
            return Outcome.refused(Refusal.NOT_A_DRAFT);
        }
        return switch (returned.reopen(actor)) {
            case Outcome.Refused<Draft>(var why) -> Outcome.refused(why);
            case Outcome.Done<Draft>(var draft) ->
                Outcome.done(filing.kept(actor, filed, draft, "assessment.reopened"));
        };
    }

    Submission submit(Actor actor, Reference reference, int version) {
        var filed = filing.found(reference);
        var subject = subjects.get(actor, filed.subject());
        require(actor, subject);
        filing.requireVersion(filed, version);
        if (!(filed.assessment() instanceof Draft draft)) {
            return new Submission.Refused(Refusal.NOT_A_DRAFT);
        }
        if (!journey.isReady(subject)) {
            return new Submission.Refused(Refusal.SUBJECT_NOT_READY);
        }
        var submission = draft.withConfidence(rested(subject, draft)).submit(actor, clock.instant());
        if (submission instanceof Submission.Accepted(var submitted)) {
            keep(actor, filed, submitted, subject);
        }
        return submission;
    }

    private void keep(Actor actor, FiledAssessment filed, Assessment.Submitted submitted, Subject subject) {
        var course = filed.course().submitted(submitted.by(), submitted.at());
        var kept = filing.kept(actor, filed, submitted, course, "assessment.submitted");
        journey.submitted(actor, kept, subject);
        if (kept.decidesBand() && subject.state().isOnTheMap()) {
            clocks.submitted(actor, subject, submitted.at());
        }
    }

    private Confidence rested(Subject subject, Draft draft) {
        var form = draft.form();
        var limits = form.model().confidence();
        var basis = confidence.of(subject.id(), subject.accessClass(), clock.instant());
        return form.confidence() == null
                ? Confidence.of(basis, limits)
                : form.confidence().restedOn(basis, limits);
    }

    private Outcome<FiledAssessment> change(
            Actor actor, FiledAssessment filed, String deed, Function<Draft, Outcome<Draft>> change) {
        if (!(filed.assessment() instanceof Draft draft)) {
            return Outcome.refused(Refusal.NOT_A_DRAFT);
        }
        return switch (change.apply(draft)) {
            case Outcome.Refused<Draft>(var why) -> Outcome.refused(why);
            case Outcome.Done<Draft>(var changed) -> Outcome.done(filing.kept(actor, filed, changed, deed));
        };
    }

    private void require(Actor actor, Subject subject) {
        if (!subjects.may(actor, MappingVerb.SCORE, subject)) {
            throw new Forbidden(actor, "assessment.score", subject.id());
        }
    }
}
