package occ.tasking.pages;

import java.math.BigDecimal;
import java.util.Locale;
import occ.faces.pages.DateWords;
import occ.kernel.Tier;
import occ.tasking.Advice;
import occ.tasking.LeadAnswer;
import occ.tasking.LeadAssignment;
import occ.tasking.Made;
import org.jspecify.annotations.Nullable;

/** How pages put the parts of a response in words. */
final class Said {
    private Said() {}

    static String by(Made made) {
        return "%s, %s".formatted(made.by().name(), DateWords.day(made.at()));
    }

    /** In the middle of a sentence: {@code tier 2, regional}. */
    static String tier(Tier tier) {
        return tier.label().toLowerCase(Locale.ROOT);
    }

    static String answer(LeadAnswer answer) {
        return switch (answer) {
            case LeadAnswer.Waiting() -> "has not answered yet";
            case LeadAnswer.Accepted(var at) -> "accepted " + DateWords.day(at);
            case LeadAnswer.Declined declined -> "declined " + DateWords.day(declined.at());
        };
    }

    /** With whether the officer is still there. */
    static String answer(LeadAssignment lead) {
        return lead.hasLeft() ? answer(lead.answer()) + ", and has left" : answer(lead.answer());
    }

    /** {@code 66.0}, or {@code 66.0 to 69.7} where a factor is unknown. */
    static String score(Advice advice) {
        return advice.low() == null || advice.high() == null ? "not given" : range(advice.low(), advice.high());
    }

    static String basis(Advice advice) {
        var words = "Score approved " + DateWords.day(advice.approvedAt());
        var confidence = code(advice.confidence());
        return confidence == null ? words : words + ", confidence " + confidence;
    }

    static @Nullable String raised(Advice advice) {
        var reason = code(advice.override());
        return reason == null ? null : "Raised by a person: " + reason;
    }

    private static String range(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + " to " + high.toPlainString();
    }

    private static @Nullable String code(@Nullable String code) {
        return code == null ? null : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
