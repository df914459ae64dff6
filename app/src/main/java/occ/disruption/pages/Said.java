package occ.disruption.pages;

import occ.disruption.Claim;
import occ.disruption.Criteria;
import occ.disruption.Effect;
import occ.faces.pages.DateWords;
import occ.faces.pages.Words;

/** What is said of disruptions in more than one place. */
final class Said {
    private Said() {}

    /** What a level asks for, in a sentence. */
    static String asks(Effect level, Criteria criteria) {
        return switch (level) {
            case MAJOR ->
                "%d effects, %s or longer, a comparison before and after, %d independent items of evidence. Two panels decide"
                        .formatted(
                                criteria.effects(),
                                Words.count(criteria.majorMonths(), "month", "months"),
                                criteria.majorEvidence());
            case MODERATE ->
                "%d effects, %s or longer, a comparison before and after, %s of evidence. The regional panel decides"
                        .formatted(
                                criteria.effects(),
                                Words.count(criteria.moderateMonths(), "month", "months"),
                                Words.count(criteria.moderateEvidence(), "item", "items"));
            case MINOR ->
                "Shorter or absorbed, %s of evidence. A supervisor decides"
                        .formatted(Words.count(criteria.minorEvidence(), "item", "items"));
            case NONE -> "Work was done, and no effect can be measured. A supervisor decides";
            case NEGATIVE ->
                "More capable, displaced or more harm. What was learnt and what is done about it. The regional panel decides";
        };
    }

    static String days(Claim claim) {
        return claim.isOneDay()
                ? DateWords.day(claim.from())
                : "%s to %s".formatted(DateWords.day(claim.from()), DateWords.day(claim.until()));
    }
}
