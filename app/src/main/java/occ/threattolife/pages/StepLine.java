package occ.threattolife.pages;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.threattolife.Decision;
import occ.threattolife.Step;
import occ.threattolife.Threat;
import occ.threattolife.Warning;

/** One step in the story of a threat. */
public record StepLine(String when, String by, String title, List<Line> lines) {
    public StepLine {
        lines = lines.stream().filter(line -> !line.text().isBlank()).toList();
    }

    /** The newest first; that it was raised stands last. */
    static List<StepLine> of(Threat threat, Instant now) {
        var standing = threat.standing();
        var raised = new StepLine(
                TimeLeft.moment(standing.raisedAt(), now),
                standing.raisedBy().name() + ", " + standing.unit(),
                "Raised",
                List.of());
        return Stream.concat(threat.steps().stream().map(step -> of(step, now)), Stream.of(raised))
                .toList();
    }

    private static StepLine of(Step step, Instant now) {
        return new StepLine(
                TimeLeft.moment(step.made().at(), now), step.made().by().name(), step.title(), lines(step));
    }

    private static List<Line> lines(Step step) {
        return switch (step) {
            case Step.TakenUp _ -> List.of();
            case Step.PassedOn passed -> List.of(new Line("Why", passed.why()));
            case Step.Decided decided -> decided(decided.decision());
            case Step.Warned warned -> warned(warned.warning());
            case Step.NotWarned not -> List.of(new Line("Why", not.why()));
            case Step.Reviewed reviewed ->
                List.of(new Line("Found", reviewed.why()), new Line("Next review", DateWords.moment(reviewed.next())));
            case Step.Closed closed -> List.of(new Line("Why", closed.why()));
        };
    }

    private static List<Line> decided(Decision decision) {
        return List.of(
                new Line("Who is at risk", decision.atRisk()),
                new Line("From whom", decision.from()),
                new Line("Reasons", decision.reasons()),
                new Line("Measures", decision.measures()),
                new Line("Review", DateWords.moment(decision.reviewAt())));
    }

    private static List<Line> warned(Warning.Given warning) {
        return List.of(
                new Line("When", DateWords.moment(warning.at())),
                new Line("Given by", warning.byWhom()),
                new Line("Words used", warning.words()),
                new Line("Response", warning.response()));
    }
}
