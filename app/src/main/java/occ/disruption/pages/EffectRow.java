package occ.disruption.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import occ.assessment.Assessment;
import occ.assessment.FiledAssessment;
import occ.assessment.score.BandSpan;
import occ.assessment.score.Result;
import occ.disruption.Disruptions.Approved;
import occ.faces.pages.DateWords;

/** One disruption that counts, with the score of its subject before it and after: what one made of the other is not claimed. */
public record EffectRow(Approved approved, String lasting, Optional<Scored> before, Optional<Scored> after) {
    /** A score as it stands on the subject’s page, with the day on which it was approved. */
    public record Scored(String finding, String day) {}

    static List<EffectRow> of(List<Approved> approved, List<FiledAssessment> history) {
        var scores = history.stream()
                .filter(FiledAssessment::decidesBand)
                .flatMap(one -> one.approved().stream())
                .sorted(Comparator.comparing(Assessment.Approved::at))
                .toList();
        return approved.stream().map(one -> of(one, scores)).toList();
    }

    /** Before its first day, and the first that was approved after it counted. */
    private static EffectRow of(Approved one, List<Assessment.Approved> scores) {
        var began = one.line().from().atStartOfDay(DateWords.LONDON).toInstant();
        return new EffectRow(
                one,
                lasting(one),
                last(scores, began).map(EffectRow::scored),
                scores.stream()
                        .filter(score -> score.at().isAfter(one.at()))
                        .findFirst()
                        .map(EffectRow::scored));
    }

    private static Optional<Assessment.Approved> last(List<Assessment.Approved> scores, Instant before) {
        return scores.stream().filter(score -> score.at().isBefore(before)).reduce((earlier, later) -> later);
    }

    private static String lasting(Approved one) {
        var lasting = one.lasting();
        return lasting == null ? "Nobody has looked" : lasting.label();
    }

    private static Scored scored(Assessment.Approved score) {
        var band = score.form().band().map(BandSpan::text).orElseThrow();
        var figure = score.result() instanceof Result.Weighted weighted
                ? weighted.threat().text()
                : score.result().heading();
        return new Scored("%s, band %s".formatted(figure, band), DateWords.day(score.at()));
    }
}
