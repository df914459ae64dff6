package occ.assessment.pages;

import java.util.Locale;
import occ.assessment.Confidence;
import occ.faces.pages.Words;
import org.jspecify.annotations.Nullable;

/** How far the intelligence carries the score, with what that rests on. It stands apart: it changes no score. */
public record ConfidenceView(
        String heading,
        String strong,
        String items,
        String age,
        int sources,
        @Nullable String held) {

    static ConfidenceView of(Confidence confidence) {
        var basis = confidence.basis();
        return new ConfidenceView(
                "Confidence: " + confidence.held().label().toLowerCase(Locale.UK),
                basis.strongPercent() + "%",
                Words.count(basis.items(), "item", "items"),
                Words.count(basis.medianAgeDays(), "day", "days"),
                basis.independentSources(),
                held(confidence));
    }

    private static @Nullable String held(Confidence confidence) {
        if (confidence.held() == confidence.computed()) {
            return null;
        }
        var said = confidence.reason().isEmpty() ? "" : " " + confidence.reason();
        return "Computed as %s, held as %s by a person.%s"
                .formatted(
                        confidence.computed().label().toLowerCase(Locale.UK),
                        confidence.held().label().toLowerCase(Locale.UK),
                        said);
    }
}
