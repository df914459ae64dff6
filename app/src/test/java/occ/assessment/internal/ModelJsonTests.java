package occ.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import occ.assessment.model.FactorGroup;
import occ.assessment.model.ModelStatus;
import org.junit.jupiter.api.Test;

class ModelJsonTests {
    @Test
    void aModelComesBackAsItWasWritten() {
        for (var model : ShippedModels.all()) {
            assertThat(ModelJson.read(ModelJson.write(model))).isEqualTo(model);
        }
    }

    @Test
    void theWrittenFormIsStable() {
        var once = ModelJson.write(ShippedModels.occOpen());

        assertThat(ModelJson.write(ModelJson.read(once))).isEqualTo(once);
        assertThat(once).startsWith("{").contains("\"kind\" : \"WEIGHTED\"").doesNotContain("feedingThreat");
    }

    @Test
    void theFirstModelIsInForceAndTheSecondOnTrial() {
        assertThat(ShippedModels.occOpen().status()).isEqualTo(ModelStatus.IN_FORCE);
        assertThat(ShippedModels.ocgmStyle().status()).isEqualTo(ModelStatus.TRIAL);
        assertThat(ShippedModels.ocgmStyle().in(FactorGroup.CRIMINALITY)).hasSize(8);
        assertThat(ShippedModels.ocgmStyle().in(FactorGroup.INTENT_AND_CAPABILITY))
                .hasSize(8);
    }

    @Test
    void aModelThatMakesNoSenseIsNotHandedOn() {
        var json = ModelJson.write(ShippedModels.occOpen()).replace("\"weight\" : 5", "\"weight\" : 50");

        assertThatThrownBy(() -> ModelJson.read(json)).hasMessageContaining("H1: The weight is from 1 to 10");
    }

    @Test
    void aMissingOrUnknownFieldIsNotGuessed() {
        var json = ModelJson.write(ShippedModels.occOpen());

        assertThatThrownBy(() -> ModelJson.read(json.replace("\"status\"", "\"state\"")))
                .isNotNull();
        assertThatThrownBy(() -> ModelJson.read(json.replace("WEIGHTED", "VOTED")))
                .hasMessageContaining("No kind of model is called “VOTED”");
    }
}
