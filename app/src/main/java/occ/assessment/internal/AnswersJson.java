package occ.assessment.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;
import occ.assessment.score.EvidenceRef;
import org.jspecify.annotations.Nullable;

/** The stored form of answers. {@code value} is missing where none was chosen or it is not known. */
record AnswersJson(
        String factor,
        boolean notKnown,
        @Nullable Integer value,
        Answer.@Nullable Standing standing,
        String rationale,
        List<UUID> evidence) {

    static String write(Answers answers) {
        return StrictJson.MAPPER.writeValueAsString(
                answers.all().stream().map(AnswersJson::of).toList());
    }

    static Answers read(String json) {
        return new Answers(Arrays.stream(StrictJson.MAPPER.readValue(json, AnswersJson[].class))
                .map(AnswersJson::answer)
                .toList());
    }

    private static AnswersJson of(Answer answer) {
        var evidence = answer.evidence().stream().map(EvidenceRef::statement).toList();
        return switch (answer) {
            case Answer.Known known ->
                new AnswersJson(known.factor(), false, known.value(), known.standing(), known.rationale(), evidence);
            case Answer.Unknown unknown ->
                new AnswersJson(unknown.factor(), true, null, null, unknown.rationale(), evidence);
            case Answer.Open open -> new AnswersJson(open.factor(), false, null, null, open.rationale(), evidence);
        };
    }

    private Answer answer() {
        var cited = evidence.stream().map(EvidenceRef::new).toList();
        if (notKnown) {
            return new Answer.Unknown(factor, rationale, cited);
        }
        return value == null
                ? new Answer.Open(factor, rationale, cited)
                : new Answer.Known(factor, value, rationale, cited, Objects.requireNonNull(standing));
    }
}
