package occ.journey;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheMadeWorld
class NominatingJourney {
    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("A group is nominated in six fields, and what is like it is shown while its name is typed")
    void inSixFields() {
        var analyst = visitors.as("analyst").open("/nominations/new");
        analyst.press("Check your answers").sees("There is a problem").shoot("nomination-errors");
        analyst.open("/nominations/new").type("Name of the group", "Tarn Gat");
        analyst.waitFor("Is it on the map already?").sees("Tarn Gate").shoot("nomination-hits");
        Nomination.of("Cinder Lock").fillIn(analyst).shoot("nomination");
        analyst.press("Check your answers")
                .sees("Check your answers before you nominate")
                .shoot("nomination-check");
        analyst.press("Nominate this group").sees("Cinder Lock is nominated").shoot("nomination-sent");
        visitors.as("coordinator").open("/triage").sees("Cinder Lock");
    }
}
