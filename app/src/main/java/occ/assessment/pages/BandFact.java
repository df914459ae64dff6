package occ.assessment.pages;

import java.util.List;
import occ.assessment.Assessments;
import occ.assessment.FiledAssessment;
import occ.assessment.score.BandSpan;
import occ.assessment.score.Result;
import occ.faces.pages.Fact;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityRef;
import occ.mapping.IdentityFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The band at the top of a subject's page: computed, and kept apart from the tier, which is decided. */
@Component
class BandFact implements IdentityFact {
    private static final String LABEL = "Threat band, computed";

    private final Assessments assessments;

    BandFact(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Fact> facts(Actor actor, EntityRef subject, AsAt asAt) {
        return List.of(assessments.of(actor, subject.id(), asAt).stream()
                .filter(FiledAssessment::decidesBand)
                .findFirst()
                .map(BandFact::fact)
                .orElseGet(() -> new Fact(LABEL, "Not scored")));
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
