package occ.tasking.pages;

import java.util.Arrays;
import java.util.List;
import occ.assessment.FiledAssessment;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.kernel.Tier;
import occ.mapping.Subject;
import occ.tasking.SubjectResponse;
import org.jspecify.annotations.Nullable;

/** Where a chair decides the tier, with the advice and its working beside the form. */
public record TierPage(
        SubjectHeading heading,
        Form form,
        int version,
        Present present,
        List<Option> tiers,
        boolean interim,
        @Nullable Position position) {
    static TierPage of(Subject subject, SubjectResponse response, List<FiledAssessment> scores, Form form) {
        var advised = response.advice() == null ? null : response.advice().tier();
        return new TierPage(
                SubjectHeading.of(subject, "Tier"),
                form,
                response.tierVersion(),
                Present.of(response),
                Arrays.stream(Tier.values()).map(tier -> option(tier, advised)).toList(),
                !subject.state().isOnTheMap(),
                Position.of(subject, scores).orElse(null));
    }

    private static Option option(Tier tier, @Nullable Tier advised) {
        return new Option(
                String.valueOf(tier.number()),
                tier.label(),
                meaning(tier) + (tier == advised ? ". Suggested by the score" : ""));
    }

    private static String meaning(Tier tier) {
        return switch (tier) {
            case NATIONAL -> "Led or coordinated nationally";
            case REGIONAL -> "Led by the regional unit";
            case FORCE -> "Led by the force";
            case LOCAL -> "Led in a local partnership";
        };
    }
}
