package occ.assessment.model;

import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import occ.assessment.model.ConfidenceLimits.Limit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckingAModelTests {
    @Test
    void theShippedModelsMakeSenseAndSayTheyAreOurs() {
        for (var model : List.of(OCC_OPEN, OCGM_STYLE)) {
            assertThat(ModelCheck.problemsOf(model)).isEmpty();
            assertThat(model.source()).startsWith("Local default, configurable.");
        }
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        var lethal = new LethalHarm("H5", 4, "L4", 9);
        var broken = new ThreatModel.Weighted(
                new ModelId("OCC", 0),
                " ",
                ModelStatus.TRIAL,
                "",
                List.of(physical(11), physical(3), factor("Z", "", FactorGroup.CRIMINALITY, 1, List.of())),
                new BandLimits(40, 60, 20),
                lethal,
                new ConfidenceLimits(new Limit(30, 90, 3), new Limit(60, 180, 2)));

        assertThat(ModelCheck.problemsOf(broken))
                .extracting(ModelProblem::where)
                .containsExactlyInAnyOrder(
                        "id",
                        "id",
                        "title",
                        "source",
                        "H1",
                        "H1",
                        "Z",
                        "Z",
                        "Z",
                        "Likelihood",
                        "bands",
                        "lethalHarm",
                        "lethalHarm",
                        "confidence");
    }

    @Test
    void everyValueOfTheScaleNeedsItsWording() {
        var anchors = new ArrayList<>(OCC_OPEN.factor("H1").orElseThrow().anchors());
        anchors.remove(2);

        assertThat(problems(factor("H1", "Physical", FactorGroup.HARM, 5, anchors)))
                .containsExactly("Every value from 0 to 5 needs its wording, once");
    }

    @Test
    @DisplayName("R05: a model cannot be edited so that organisational position weighs")
    void organisationalPositionHasNoWeight() {
        var capacity = OCC_OPEN.factor("O1").orElseThrow();

        assertThat(problems(factor("O1", "Capacity", FactorGroup.ORGANISATIONAL, 1, capacity.anchors())))
                .containsExactly("Organisational position never alters threat: its weight is 0");
    }

    @ParameterizedTest
    @DisplayName("R43: no factor may speak of a protected characteristic")
    @ValueSource(strings = {"Ethnicity of members", "Religious cover", "Mental health", "Inferred nationality", "Race"})
    void noFactorSpeaksOfAProtectedCharacteristic(String title) {
        assertThat(problems(harm(title))).singleElement().asString().contains("may never feed a score");
    }

    @ParameterizedTest
    @DisplayName("R44: no factor may be a measure of the network")
    @ValueSource(strings = {"Betweenness in the chart", "Eigenvector centrality", "Number of associates"})
    void noFactorIsAMeasureOfTheNetwork(String title) {
        assertThat(problems(harm(title))).singleElement().asString().contains("links alone never raise a score");
    }

    @Test
    void aMatrixNeedsAStepForEveryLevelAndStepsThatCanBeReached() {
        var broken = new ThreatModel.Matrix(
                OCGM_STYLE.id(),
                OCGM_STYLE.title(),
                OCGM_STYLE.status(),
                OCGM_STYLE.source(),
                OCGM_STYLE.factors(),
                List.of(new Step(9, 3)),
                OCGM_STYLE.capability(),
                OCGM_STYLE.confidence());

        assertThat(ModelCheck.problemsOf(broken))
                .containsExactly(
                        new ModelProblem("Criminality", "5 levels need 4 steps; the last is what remains"),
                        new ModelProblem("Criminality", "No answers can reach “at least 9 at 3”"));
    }

    private static List<String> problems(Factor factor) {
        return FactorCheck.problemsOf(factor).map(ModelProblem::sentence).toList();
    }

    private static Factor harm(String title) {
        return factor(
                "H9",
                title,
                FactorGroup.HARM,
                1,
                OCC_OPEN.factor("H6").orElseThrow().anchors());
    }

    private static Factor physical(int weight) {
        return factor(
                "H1",
                "Physical",
                FactorGroup.HARM,
                weight,
                OCC_OPEN.factor("H1").orElseThrow().anchors());
    }

    private static Factor factor(String code, String title, FactorGroup group, int weight, List<Anchor> anchors) {
        return new Factor(code, title, group, weight, "", anchors);
    }
}
