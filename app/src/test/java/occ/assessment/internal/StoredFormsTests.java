package occ.assessment.internal;

import static occ.assessment.AssessmentExamples.allAt;
import static occ.assessment.AssessmentExamples.evidence;
import static occ.assessment.AssessmentExamples.tarnGate;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;
import occ.assessment.score.Scoring;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StoredFormsTests {
    @Test
    void answersComeBackAsTheyWereGiven() {
        var answers = tarnGate()
                .with(new Answer.Unknown("H6", "Nobody has looked", List.of(evidence("one"), evidence("two"))))
                .with(new Answer.Open("O2", "Half a thought", List.of()));

        assertThat(AnswersJson.read(AnswersJson.write(answers))).isEqualTo(answers);
        assertThat(AnswersJson.read(AnswersJson.write(Answers.NONE))).isEqualTo(Answers.NONE);
    }

    @Test
    @DisplayName("R04: a result comes back to the last decimal place, so that it can be compared")
    void resultsComeBackToTheLastPlace() {
        var weighted = Scoring.score(OCC_OPEN, tarnGate());
        var matrix = Scoring.score(OCGM_STYLE, allAt(OCGM_STYLE, 1).without("C1"));

        assertThat(ResultJson.read(ResultJson.write(weighted))).isEqualTo(weighted);
        assertThat(ResultJson.read(ResultJson.write(matrix))).isEqualTo(matrix);
        assertThat(ResultJson.write(weighted)).contains("88.0").doesNotContain("point", "certain");
    }
}
