package occ.mapping.internal;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AdequacyRules;
import occ.adequacy.Severity;
import occ.mapping.SubjectState;
import org.springframework.stereotype.Component;

/** What R01 asks of a subject in each state of its life: that the next step comes in time. */
@Component
class MappingRules implements AdequacyRules {
    private static final String DEFAULT = "Local default, configurable: the official intervals are not public";

    static final AdequacyRule TRIAGE = rule(
            "mapping.triage",
            "Not triaged in five working days",
            "Triage it",
            "/triage",
            Verb.TRIAGE,
            7,
            Severity.HIGH);
    static final AdequacyRule ANSWER = rule(
            "mapping.answer", "Returned and not answered", "Correct and resubmit", "", Verb.NOMINATE, 14, Severity.LOW);
    static final AdequacyRule DEVELOPMENT = rule(
            "mapping.development",
            "Development over its time",
            "Score, extend or reject it",
            "",
            Verb.SCORE,
            28,
            Severity.MEDIUM);
    static final AdequacyRule ASSURANCE = rule(
            "mapping.assurance",
            "Score not assured",
            "Check the score",
            "/assessment",
            Verb.ASSURE,
            7,
            Severity.MEDIUM);
    static final AdequacyRule CORRECTION = rule(
            "mapping.correction",
            "Score not corrected",
            "Correct the score",
            "/assessment",
            Verb.SCORE,
            7,
            Severity.LOW);
    static final AdequacyRule REVIEW =
            rule("mapping.review", "Review overdue", "Review it", "/reviews/new", Verb.REVIEW, 84, Severity.MEDIUM);
    static final AdequacyRule ARCHIVE = rule(
            "mapping.archive",
            "Archive proposed and not decided",
            "Decide on the archive",
            "/archive",
            Verb.APPROVE_ARCHIVE,
            7,
            Severity.LOW);

    @Override
    public List<AdequacyRule> rules() {
        return List.of(TRIAGE, ANSWER, DEVELOPMENT, ASSURANCE, CORRECTION, REVIEW, ARCHIVE);
    }

    /** The rules whose clocks run while a subject is in a state. */
    static Set<AdequacyRule> of(SubjectState state) {
        return switch (state) {
            case NOMINATED, TRIAGE -> Set.of(TRIAGE);
            case RETURNED -> Set.of(ANSWER);
            case DEVELOPMENT -> Set.of(DEVELOPMENT);
            case SCORED -> Set.of(ASSURANCE);
            case QA_RETURNED -> Set.of(CORRECTION);
            case MAPPED, MONITORED -> Set.of(REVIEW);
            case ARCHIVE_PROPOSED -> Set.of(REVIEW, ARCHIVE);
            case REJECTED, ARCHIVED, MERGED, SPLIT -> Set.of();
        };
    }

    private static AdequacyRule rule(
            String key, String breach, String deed, String path, Verb verb, int days, Severity severity) {
        return new AdequacyRule(key, "R01", breach, deed, path, verb, Duration.ofDays(days), severity, DEFAULT);
    }
}
