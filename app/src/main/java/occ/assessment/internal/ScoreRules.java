package occ.assessment.internal;

import java.time.Duration;
import java.util.List;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AdequacyRules;
import occ.adequacy.Severity;
import org.springframework.stereotype.Component;

/** What a proportionate response has of scores: one that stands, checked in time, and made anew in time. */
@Component
class ScoreRules implements AdequacyRules {
    private static final String DEFAULT = "Local default, configurable: the official intervals are not public";

    static final AdequacyRule NO_SCORE = rule(
            "assessment.no-score",
            "Mapped without a score",
            "Score it",
            "/assessments/new",
            Verb.SCORE,
            7,
            Severity.HIGH);
    static final AdequacyRule RESCORE = rule(
            "assessment.rescore",
            "New score overdue",
            "Score it again",
            "/assessments/new",
            Verb.SCORE,
            182,
            Severity.MEDIUM);

    /** For the scores of what is mapped already: while a subject is first scored, mapping's own clock runs. */
    static final AdequacyRule ASSURANCE = rule(
            "assessment.assurance",
            "New score not checked",
            "Check or return it",
            "/assessment",
            Verb.ASSURE,
            7,
            Severity.MEDIUM);

    @Override
    public List<AdequacyRule> rules() {
        return List.of(NO_SCORE, RESCORE, ASSURANCE);
    }

    private static AdequacyRule rule(
            String key, String breach, String deed, String path, Verb verb, int days, Severity severity) {
        return new AdequacyRule(key, "R01", breach, deed, path, verb, Duration.ofDays(days), severity, DEFAULT);
    }
}
