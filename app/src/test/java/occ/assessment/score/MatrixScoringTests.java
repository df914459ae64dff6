package occ.assessment.score;

import static occ.assessment.AssessmentExamples.*;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import occ.assessment.score.MatrixWorking.Line;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatrixScoringTests {
    private static final Answers LITTLE = noActivityAndLowCapability();

    @Test
    void oneHighActivityAndFourMediumCapabilitiesIsTwoB() {
        var answers = LITTLE.with(known("C2", 3))
                .with(known("I1", 2))
                .with(known("I4", 2))
                .with(known("I5", 2))
                .with(known("I8", 3));

        assertThat(Scoring.score(OCGM_STYLE, answers).text()).isEqualTo("2B");
        assertThat(Scoring.score(OCGM_STYLE, answers).heading()).isEqualTo("Matrix: 2B");
        assertThat(MatrixWorking.of(OCGM_STYLE, answers).lines())
                .containsExactly(
                        new Line("Criminality", "2", "Level 2: 1 of 8 criteria at High. Level 1 needs 2 at High"),
                        new Line(
                                "Intent and capability",
                                "B",
                                "Level B: 4 of 8 criteria at Med or higher. Level A needs 4 at High"));
    }

    @Test
    void theCornersAreOneAAndFiveC() {
        assertThat(Scoring.score(OCGM_STYLE, allAt(OCGM_STYLE, 3)).text()).isEqualTo("1A");
        assertThat(Scoring.score(OCGM_STYLE, LITTLE).text()).isEqualTo("5C");
    }

    @Test
    void oneUnknownActivityGivesOnlyTheCellsItCould() {
        var result = Scoring.score(OCGM_STYLE, LITTLE.with(Answer.unknown("C1")));

        assertThat(result.possible()).extracting(MatrixCell::text).containsExactly("5C", "4C", "2C");
        assertThat(result.heading()).isEqualTo("Matrix: 5C to 2C, because 1 factor is not known");
    }

    @Test
    void theWorkingOfARangeSaysWhatIsSureAndWhatWouldRaiseIt() {
        var working = MatrixWorking.of(OCGM_STYLE, LITTLE.with(Answer.unknown("C1")));

        assertThat(working.lines().getFirst())
                .isEqualTo(new Line(
                        "Criminality",
                        "5 or 4 or 2",
                        "At least level 5: no higher level is reached. Level 4 needs 1 at Med or higher"));
    }

    @Test
    void anUnknownThatCannotMoveTheCellIsSaidToBeHarmless() {
        assertThat(Scoring.score(OCGM_STYLE, allAt(OCGM_STYLE, 3).with(Answer.unknown("C1")))
                        .heading())
                .isEqualTo("Matrix: 1A, even if the unknown factor is at its lowest");
    }

    @Test
    void cellsAreOrderedByCriminalityFirst() {
        assertThat(new MatrixCell(1, 3)).isGreaterThan(new MatrixCell(2, 1));
        assertThat(new MatrixCell(2, 1)).isGreaterThan(new MatrixCell(2, 2));
        assertThat(new MatrixCell(1, 1).order()).isEqualTo(1);
        assertThat(new MatrixCell(5, 3).order()).isEqualTo(15);
    }

    @Test
    @DisplayName("R44: links to other groups alone never raise the cell")
    void linksAloneNeverRaiseTheCell() {
        assertThat(Scoring.score(OCGM_STYLE, LITTLE.with(known("I3", 3)))).isEqualTo(Scoring.score(OCGM_STYLE, LITTLE));
    }

    private static Answers noActivityAndLowCapability() {
        var answers = allAt(OCGM_STYLE, 1);
        for (var factor : OCGM_STYLE.factors()) {
            answers = factor.code().startsWith("C") ? answers.with(known(factor.code(), 0)) : answers;
        }
        return answers;
    }
}
