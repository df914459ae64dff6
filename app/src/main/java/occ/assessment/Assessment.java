package occ.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.ModelStatus;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;
import occ.assessment.score.Result;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityRef;
import occ.kernel.ThreatBand;

/** A threat assessment in each of its states, each offering only the moves that are open to it. */
public sealed interface Assessment {
    AssessmentId id();

    ScoringForm form();

    static Outcome<Draft> begin(AssessmentId id, EntityRef subject, ThreatModel model, Actor by) {
        if (!by.isPerson()) {
            return Outcome.refused(Refusal.NOT_A_PERSON);
        }
        if (!subject.kind().isSubject()) {
            return Outcome.refused(Refusal.NOT_A_SUBJECT);
        }
        if (model.status() == ModelStatus.RETIRED) {
            return Outcome.refused(Refusal.MODEL_RETIRED);
        }
        var form = new ScoringForm(subject, model, Answers.NONE, Set.of(by.account()), null, null);
        return Outcome.done(new Draft(id, form));
    }

    record Draft(AssessmentId id, ScoringForm form) implements Assessment {
        /** Whoever answers a factor becomes a scorer, and can then not check the assessment. */
        public Outcome<Draft> answer(Answer answer, Actor by) {
            if (!by.isPerson()) {
                return Outcome.refused(Refusal.NOT_A_PERSON);
            }
            var factor = form.model().factor(answer.factor());
            if (factor.isEmpty()) {
                return Outcome.refused(Refusal.FACTOR_NOT_IN_MODEL);
            }
            return isOnScale(answer, factor.get().group())
                    ? Outcome.done(new Draft(id, form.with(filedIn(answer)).scoredBy(by.account())))
                    : Outcome.refused(Refusal.VALUE_NOT_ON_SCALE);
        }

        /** Several at once. Only those that say something new make whoever gives them a scorer. */
        public Outcome<Draft> answer(List<Answer> answers, Actor by) {
            var filled = this;
            for (var answer : answers) {
                switch (filled.isNews(answer) ? filled.answer(answer, by) : Outcome.done(filled)) {
                    case Outcome.Done<Draft>(var draft) -> filled = draft;
                    case Outcome.Refused<Draft> refused -> {
                        return refused;
                    }
                }
            }
            return Outcome.done(filled);
        }

        private boolean isNews(Answer answer) {
            var present = form.answers().to(answer.factor());
            return answer instanceof Answer.Open open && open.isEmpty()
                    ? present.isPresent()
                    : !present.equals(Optional.of(answer));
        }

        /** An answer emptied again is none. */
        private Answers filedIn(Answer answer) {
            return answer instanceof Answer.Open open && open.isEmpty()
                    ? form.answers().without(open.factor())
                    : form.answers().with(answer);
        }

        private static boolean isOnScale(Answer answer, FactorGroup group) {
            return switch (answer) {
                case Answer.Known known -> group.allows(known.value());
                case Answer.Unknown _, Answer.Open _ -> true;
            };
        }

        public Outcome<Draft> raise(ThreatBand floor, OverrideReason reason, String rationale, Actor by) {
            return switch (BandOverride.raise(form.result(), floor, reason, rationale, by)) {
                case BandOverride.Raised raised ->
                    Outcome.done(new Draft(id, form.with(raised.override()).scoredBy(by.account())));
                case BandOverride.Refused refused -> Outcome.refused(refused.why());
            };
        }

        /** Keeping confidence beside the answers is no scoring: a job of the program may bring the computed one. */
        public Draft withConfidence(Confidence confidence) {
            return new Draft(id, form.with(confidence));
        }

        public Submission submit(Actor by, Instant at) {
            if (!by.isPerson()) {
                return new Submission.Refused(Refusal.NOT_A_PERSON);
            }
            var problems = form.problems();
            return problems.isEmpty()
                    ? new Submission.Accepted(
                            new Submitted(id, form.scoredBy(by.account()), form.result(), by.account(), at))
                    : new Submission.Incomplete(problems);
        }
    }

    /** Waiting to be checked by somebody who did not score it (R03). */
    record Submitted(AssessmentId id, ScoringForm form, Result result, AccountId by, Instant at) implements Assessment {
        public Outcome<Approved> approve(Actor checker, Instant when) {
            return mayCheck(checker)
                    ? Outcome.done(new Approved(id, form, result, checker.account(), when))
                    : Outcome.refused(whyNot(checker));
        }

        public Outcome<Returned> giveBack(Actor checker, String reason, Instant when) {
            if (!mayCheck(checker)) {
                return Outcome.refused(whyNot(checker));
            }
            return reason.isBlank()
                    ? Outcome.refused(Refusal.REASON_MISSING)
                    : Outcome.done(new Returned(id, form, checker.account(), reason.strip(), when));
        }

        private boolean mayCheck(Actor checker) {
            return checker.isPerson() && !form.scorers().contains(checker.account());
        }

        private static Refusal whyNot(Actor checker) {
            return checker.isPerson() ? Refusal.SCORER_CANNOT_CHECK : Refusal.NOT_A_PERSON;
        }
    }

    record Returned(AssessmentId id, ScoringForm form, AccountId by, String reason, Instant at) implements Assessment {
        public Outcome<Draft> reopen(Actor by) {
            return by.isPerson() ? Outcome.done(new Draft(id, form)) : Outcome.refused(Refusal.NOT_A_PERSON);
        }
    }

    /** Immutable from here on. {@code result} is what was stored when it was submitted. */
    record Approved(AssessmentId id, ScoringForm form, Result result, AccountId by, Instant at) implements Assessment {
        public Result recompute() {
            return form.result();
        }

        /** R04: the stored inputs and model version still give the stored result. */
        public boolean isReproducible() {
            return recompute().equals(result);
        }

        public Superseded supersede(Approved next) {
            return new Superseded(this, next.id, next.at);
        }

        public HistoryPoint point() {
            return new HistoryPoint(at, id, result, form.band());
        }
    }

    record Superseded(Approved approved, AssessmentId by, Instant at) implements Assessment {
        @Override
        public AssessmentId id() {
            return approved.id();
        }

        @Override
        public ScoringForm form() {
            return approved.form();
        }
    }
}
