package occ.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;
import occ.assessment.score.BandSpan;
import occ.assessment.score.Result;
import occ.assessment.score.Scoring;
import occ.kernel.AccountId;
import occ.kernel.EntityRef;
import org.jspecify.annotations.Nullable;

/** What is filled in: about whom, against which model, and everyone who had a hand in it. */
public record ScoringForm(
        EntityRef subject,
        ThreatModel model,
        Answers answers,
        Set<AccountId> scorers,
        @Nullable BandOverride override,
        @Nullable Confidence confidence) {
    public ScoringForm {
        scorers = Set.copyOf(scorers);
    }

    public Result result() {
        return Scoring.score(model, answers);
    }

    /** The band that stands, with any override; a matrix gives none. */
    public Optional<BandSpan> band() {
        return result() instanceof Result.Weighted weighted
                ? Optional.of(override == null ? weighted.band() : override.applyTo(weighted.band()))
                : Optional.empty();
    }

    /**
     * Everything that keeps it from being checked. Organisational factors may be left out; one that is given a value
     * needs its rationale like any other.
     */
    public List<FactorProblem> problems() {
        return model.factors().stream()
                .flatMap(factor -> answers
                        .to(factor.code())
                        .map(ScoringForm::problem)
                        .orElseGet(() ->
                                factor.group().feedsThreat() ? Optional.of(noValue(factor.code())) : Optional.empty())
                        .stream())
                .toList();
    }

    private static Optional<FactorProblem> problem(Answer answer) {
        return switch (answer) {
            case Answer.Known known
            when known.rationale().isBlank() -> Optional.of(new FactorProblem(known.factor(), "Say why this value"));
            case Answer.Open open -> Optional.of(noValue(open.factor()));
            case Answer.Known _, Answer.Unknown _ -> Optional.empty();
        };
    }

    private static FactorProblem noValue(String factor) {
        return new FactorProblem(factor, "Choose a value, or “not known”");
    }

    ScoringForm with(Answers changed) {
        return new ScoringForm(subject, model, changed, scorers, override, confidence);
    }

    ScoringForm with(BandOverride raised) {
        return new ScoringForm(subject, model, answers, scorers, raised, confidence);
    }

    ScoringForm with(Confidence held) {
        return new ScoringForm(subject, model, answers, scorers, override, held);
    }

    ScoringForm scoredBy(AccountId scorer) {
        var all = new LinkedHashSet<>(scorers);
        all.add(scorer);
        return new ScoringForm(subject, model, answers, all, override, confidence);
    }
}
