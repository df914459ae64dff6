package occ.assessment.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.assessment.ApprovedElsewhere;
import occ.assessment.Assessments;
import occ.assessment.ConfidenceLevel;
import occ.assessment.EvidenceItem;
import occ.assessment.FiledAssessment;
import occ.assessment.Outcome;
import occ.assessment.OverrideReason;
import occ.assessment.SubjectToScore;
import occ.assessment.Submission;
import occ.assessment.WaitingAssessment;
import occ.assessment.model.ModelId;
import occ.assessment.score.Answer;
import occ.assessment.score.EvidenceRef;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.kernel.ThreatBand;
import occ.mapping.Subjects;
import occ.pole.SourceId;
import org.springframework.stereotype.Component;

@Component
class StoredAssessments implements Assessments {
    private static final Duration SOON = Duration.ofDays(14);

    private final AssessmentTable table;
    private final WorkTable work;
    private final Drafting drafting;
    private final BulkFiling bulk;
    private final EvidenceFinder evidence;
    private final AskedAnew anew;
    private final ScoreClocks clocks;
    private final Subjects subjects;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredAssessments(
            AssessmentTable table,
            WorkTable work,
            Drafting drafting,
            BulkFiling bulk,
            EvidenceFinder evidence,
            AskedAnew anew,
            ScoreClocks clocks,
            Subjects subjects,
            Access access,
            Organisations organisations,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.work = work;
        this.drafting = drafting;
        this.bulk = bulk;
        this.evidence = evidence;
        this.anew = anew;
        this.clocks = clocks;
        this.subjects = subjects;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Outcome<FiledAssessment> begin(Actor actor, EntityId subject, ModelId model, Start start) {
        return transactions.as(actor, () -> drafting.begin(actor, subject, model, start));
    }

    @Override
    public FiledAssessment get(Actor actor, Reference assessment) {
        return transactions.as(actor, () -> {
            var filed = drafting.found(assessment);
            consulted(actor, filed.subject(), List.of(filed));
            return filed;
        });
    }

    @Override
    public Outcome<FiledAssessment> save(Actor actor, Reference assessment, int version, List<Answer> answers) {
        return transactions.as(actor, () -> drafting.save(actor, assessment, version, answers));
    }

    @Override
    public Submission submit(Actor actor, Reference assessment, int version) {
        return transactions.as(actor, () -> drafting.submit(actor, assessment, version));
    }

    @Override
    public Outcome<FiledAssessment> reopen(Actor actor, Reference assessment, int version) {
        return transactions.as(actor, () -> drafting.reopen(actor, assessment, version));
    }

    @Override
    public Outcome<FiledAssessment> raiseBand(
            Actor actor, Reference assessment, int version, ThreatBand floor, OverrideReason reason, String rationale) {
        return transactions.as(actor, () -> drafting.raise(actor, assessment, version, floor, reason, rationale));
    }

    @Override
    public Outcome<FiledAssessment> holdConfidence(
            Actor actor, Reference assessment, int version, ConfidenceLevel level, String reason) {
        return transactions.as(actor, () -> drafting.hold(actor, assessment, version, level, reason));
    }

    @Override
    public List<FiledAssessment> of(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(
                actor, () -> consulted(actor, subject, table.standing(subject, asAt.instant(clock.instant()))));
    }

    @Override
    public List<FiledAssessment> history(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> consulted(actor, subject, table.approved(subject)));
    }

    @Override
    public List<FiledAssessment> atWork(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> consulted(actor, subject, table.atWork(subject)));
    }

    @Override
    public Optional<FiledAssessment> previous(Actor actor, FiledAssessment assessment) {
        var before = assessment.approved().map(approved -> approved.at()).orElse(clock.instant());
        var code = assessment.form().model().id().code();
        return history(actor, assessment.subject()).stream()
                .filter(other -> other.form().model().id().code().equals(code))
                .filter(other -> !other.reference().equals(assessment.reference()))
                .filter(other -> other.approved().orElseThrow().at().isBefore(before))
                .min(Comparator.comparing(other -> other.trial() != assessment.trial()));
    }

    @Override
    public List<EvidenceItem> evidence(Actor actor, EntityId subject, Set<EvidenceRef> cited) {
        return transactions.as(
                actor, () -> evidence.of(actor, subjects.get(actor, subject).ref(), cited));
    }

    @Override
    public List<EvidenceItem> cited(Actor actor, List<FiledAssessment> assessments) {
        var refs = assessments.stream().flatMap(FiledAssessment::evidence).collect(Collectors.toUnmodifiableSet());
        return refs.isEmpty() ? List.of() : transactions.as(actor, () -> evidence.cited(actor, refs));
    }

    @Override
    public List<WaitingAssessment> mine(Actor actor) {
        return transactions.as(actor, () -> listed(actor, "assessment.own-read", work.of(actor.account())));
    }

    @Override
    public List<SubjectToScore> toScore(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.SCORE);
            var reach = MapReach.of(actor, Verb.SCORE, access, organisations);
            return listed(
                    actor,
                    "assessment.to-score-read",
                    work.toScore(reach, clock.instant().plus(SOON)));
        });
    }

    @Override
    public void recordApproved(Actor actor, List<ApprovedElsewhere> assessments) {
        transactions.run(actor, () -> bulk.record(actor, assessments));
    }

    @Override
    public int retract(Actor actor, SourceId source) {
        return transactions.as(actor, () -> bulk.retract(actor, source));
    }

    @Override
    public List<FiledAssessment> resting(Actor actor, SourceId source) {
        return transactions.as(actor, () -> listed(actor, "assessment.dependants-read", table.resting(source)));
    }

    @Override
    public void rescoreDueBy(Actor actor, Collection<EntityId> subjects, LocalDate day) {
        transactions.run(actor, () -> clocks.rescoreDueBy(actor, subjects, day));
    }

    @Override
    public void askAnew(Actor actor, EntityId subject, LocalDate happened) {
        transactions.run(actor, () -> anew.since(actor, subject, happened));
    }

    private List<FiledAssessment> consulted(Actor actor, EntityId subject, List<FiledAssessment> found) {
        trail.append(
                actor,
                Entry.of(Operation.CONSULTATION, "assessment.read", subject).counting(found.size()));
        return found;
    }

    private <T> List<T> listed(Actor actor, String deed, List<T> found) {
        trail.append(actor, Entry.of(Operation.CONSULTATION, deed, List.of()).counting(found.size()));
        return found;
    }
}
