package occ.assessment;

import static occ.assessment.internal.ModelExamples.OCC_OPEN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;
import occ.assessment.score.EvidenceRef;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.OrganisationId;

/** Tarn Gate and the people who assess it. The only place that builds them. */
public final class AssessmentExamples {
    public static final Instant MORNING = Instant.parse("2026-06-04T08:40:00Z");
    public static final Actor AUREL_PINNEGAR = actor(1, "Aurel Pinnegar", Actor.Kind.PERSON);
    public static final Actor HESPER_TOLLAND = actor(2, "Hesper Tolland", Actor.Kind.PERSON);
    public static final Actor MORWEN_ATTLESBY = actor(3, "Morwen Attlesby", Actor.Kind.PERSON);
    public static final Actor RESCORE_JOB = actor(4, "Re-score job", Actor.Kind.SERVICE);
    public static final EntityRef TARN_GATE = new EntityRef(EntityKind.GROUP, new EntityId(new UUID(7, 7)));

    private AssessmentExamples() {}

    /** Harm 5 3 3 4 ? 4 5 with H6 unknown, likelihood 22 of 25. */
    public static Answers tarnGate() {
        return known(Map.ofEntries(
                        Map.entry("H1", 5),
                        Map.entry("H2", 3),
                        Map.entry("H3", 3),
                        Map.entry("H4", 4),
                        Map.entry("H7", 4),
                        Map.entry("H8", 5),
                        Map.entry("L1", 4),
                        Map.entry("L2", 5),
                        Map.entry("L3", 4),
                        Map.entry("L4", 5),
                        Map.entry("L5", 4)))
                .with(Answer.unknown("H6"));
    }

    public static Answers known(Map<String, Integer> values) {
        return new Answers(new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> known(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Every factor that feeds threat at one value. */
    public static Answers allAt(ThreatModel model, int value) {
        return new Answers(model.feedingThreat().stream()
                .map(factor -> known(factor.code(), value))
                .toList());
    }

    public static Answer known(String factor, int value) {
        return known(factor, value, "Judged from the linked reports");
    }

    public static Answer known(String factor, int value, String rationale) {
        return new Answer.Known(factor, value, rationale, List.of(evidence(factor)), Answer.Standing.ASSESSMENT);
    }

    public static EvidenceRef evidence(String name) {
        return new EvidenceRef(new UUID(1, name.hashCode()));
    }

    public static Assessment.Draft aDraft() {
        return aDraft(OCC_OPEN);
    }

    public static Assessment.Draft aDraft(ThreatModel model) {
        return done(Assessment.begin(new AssessmentId(new UUID(9, 9)), TARN_GATE, model, AUREL_PINNEGAR));
    }

    public static Assessment.Draft anAnsweredDraft() {
        return answered(aDraft(), tarnGate());
    }

    public static Assessment.Draft answered(Assessment.Draft draft, Answers answers) {
        var filled = draft;
        for (var answer : answers.all()) {
            filled = done(filled.answer(answer, AUREL_PINNEGAR));
        }
        return filled;
    }

    public static Assessment.Submitted aSubmittedAssessment() {
        return submitted(anAnsweredDraft());
    }

    public static Assessment.Submitted submitted(Assessment.Draft draft) {
        return switch (draft.submit(AUREL_PINNEGAR, MORNING)) {
            case Submission.Accepted accepted -> accepted.submitted();
            case Submission.Incomplete incomplete -> throw new AssertionError(incomplete.problems());
            case Submission.Refused refused -> throw new AssertionError(refused.why());
        };
    }

    public static Assessment.Approved anApprovedAssessment() {
        return done(aSubmittedAssessment().approve(HESPER_TOLLAND, MORNING.plusSeconds(3_600)));
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal why) -> throw new AssertionError(why);
        };
    }

    private static Actor actor(long number, String name, Actor.Kind kind) {
        return new Actor(new AccountId(new UUID(2, number)), name, new OrganisationId(new UUID(3, 1)), kind);
    }
}
