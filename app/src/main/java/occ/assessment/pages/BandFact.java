package occ.assessment.pages;

import java.util.List;
import occ.assessment.FiledAssessment;
import occ.assessment.score.BandSpan;
import occ.assessment.score.Result;
import occ.faces.pages.Fact;
import org.jspecify.annotations.Nullable;

/** The band at the top of a subject's page: computed, and kept apart from the tier, which is decided. */
final class BandFact {
    private static final String LABEL = "Threat band, computed";

    private BandFact() {}

    static Fact of(List<FiledAssessment> standing) {
        return standing.stream()
                .filter(FiledAssessment::decidesBand)
                .findFirst()
                .map(BandFact::fact)
                .orElseGet(() -> new Fact(LABEL, "Not scored"));
    }

    private static Fact fact(FiledAssessment filed) {
        var threat = ((Result.Weighted) filed.form().result()).threat();
        var band = filed.form().band().orElseThrow();
        var fact = new Fact(LABEL, threat.text(), sub(filed, band));
        return fact.banded(band.highest());
    }

    private static @Nullable String sub(FiledAssessment filed, BandSpan band) {
        if (filed.form().override() != null) {
            return "raised by a person";
        }
        return band.isCertain() ? null : "band " + band.text() + ", not all is known";
    }
}
