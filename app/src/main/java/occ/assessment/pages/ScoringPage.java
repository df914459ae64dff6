package occ.assessment.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.assessment.FiledAssessment;
import occ.assessment.FiledAssessment.GivenBack;
import occ.assessment.model.Factor;
import occ.assessment.model.FactorGroup;
import occ.assessment.score.Answer;
import occ.assessment.score.Answer.Standing;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import org.jspecify.annotations.Nullable;

/** The scoring form: every factor with its wording, what was said last time, and what there is to rest on. */
public record ScoringPage(SubjectHead subject, FiledAssessment filed, int version, Form form, List<Section> sections) {
    static final List<Option> STANDINGS = Options.of(Standing.class, Standing::label);

    public record Section(String title, String note, List<Question> questions) {}

    public record Question(
            String code,
            String heading,
            String guidance,
            List<Option> values,
            @Nullable Past past,
            List<Claim> claims) {
        public String why() {
            return AnswerForm.why(code);
        }

        public String standing() {
            return AnswerForm.standing(code);
        }

        public String evidence() {
            return AnswerForm.evidence(code);
        }

        public List<Option> standings() {
            return STANDINGS;
        }

        public String evidenceSummary(Form form) {
            return "Evidence: %d of %s chosen"
                    .formatted(form.values(evidence()).size(), Words.count(claims.size(), "statement", "statements"));
        }
    }

    /** What was answered last time. */
    public record Past(String day, String value, String rationale) {}

    /** A statement to rest on, with what tells its weight. */
    public record Claim(String token, String text, String grade, String source, String learned, boolean fact) {}

    static ScoringPage of(
            SubjectHead subject,
            FiledAssessment filed,
            int version,
            Form form,
            EvidenceList evidence,
            Optional<FiledAssessment> previous) {
        var claims = claims(evidence);
        var sections = Arrays.stream(FactorGroup.values())
                .filter(group -> !filed.form().model().in(group).isEmpty())
                .map(group -> section(group, filed, claims, previous))
                .toList();
        return new ScoringPage(subject, filed, version, form, sections);
    }

    private static Section section(
            FactorGroup group, FiledAssessment filed, List<Claim> claims, Optional<FiledAssessment> previous) {
        return new Section(
                group.label(),
                group.feedsThreat()
                        ? "Feeds the threat score."
                        : "How well placed we are to act. It goes to tasking and never alters the threat score, so it may"
                                + " be left for later.",
                filed.form().model().in(group).stream()
                        .map(factor -> question(factor, claims, previous))
                        .toList());
    }

    private static Question question(Factor factor, List<Claim> claims, Optional<FiledAssessment> previous) {
        var values = factor.anchors().stream()
                .map(anchor -> new Option(
                        String.valueOf(anchor.value()), anchor.value() + " " + anchor.label(), anchor.wording()));
        var notKnown = new Option(
                AnswerForm.NOT_KNOWN,
                "Not known",
                factor.group().feedsThreat()
                        ? "This makes a range: it counts neither as nothing nor as the worst"
                        : null);
        return new Question(
                factor.code(),
                factor.heading(),
                factor.guidance(),
                Stream.concat(values, Stream.of(notKnown)).toList(),
                previous.flatMap(filed -> past(factor, filed)).orElse(null),
                claims);
    }

    private static Optional<Past> past(Factor factor, FiledAssessment previous) {
        var day = DateWords.day(previous.approved().orElseThrow().at());
        return previous.form()
                .answers()
                .to(factor.code())
                .map(answer -> new Past(day, value(factor, answer), answer.rationale()));
    }

    static String value(Factor factor, Answer answer) {
        return switch (answer) {
            case Answer.Known known ->
                factor.anchor(known.value())
                        .map(anchor -> anchor.value() + " " + anchor.label())
                        .orElse(String.valueOf(known.value()));
            case Answer.Unknown _ -> "Not known";
            case Answer.Open _ -> "Not answered";
        };
    }

    private static List<Claim> claims(EvidenceList evidence) {
        return evidence.items().entrySet().stream()
                .map(entry -> {
                    var item = entry.getValue();
                    return new Claim(
                            entry.getKey(),
                            item.about() + ": " + item.said(),
                            item.grade().text(),
                            item.source().label(),
                            DateWords.shortDay(DateWords.today(item.recordedAt())),
                            item.fact());
                })
                .toList();
    }

    public String title() {
        return "Score " + subject.name();
    }

    public String model() {
        return filed.form().model().title();
    }

    public String source() {
        return filed.form().model().source();
    }

    public @Nullable GivenBack givenBack() {
        return filed.course().givenBack();
    }

    public String address() {
        return subject.of(filed);
    }
}
