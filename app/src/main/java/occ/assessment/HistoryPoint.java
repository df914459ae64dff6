package occ.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import occ.assessment.score.BandSpan;
import occ.assessment.score.Result;

/** One step of the line of scores over time: from this moment this result stood, in this band. */
public record HistoryPoint(Instant from, AssessmentId assessment, Result result, Optional<BandSpan> band) {
    /** Oldest first. Results of different models are different lines, so only one model's are asked for. */
    public static List<HistoryPoint> line(String modelCode, List<Assessment.Approved> approved) {
        return approved.stream()
                .filter(each -> each.form().model().id().code().equals(modelCode))
                .map(Assessment.Approved::point)
                .sorted(Comparator.comparing(HistoryPoint::from))
                .toList();
    }
}
