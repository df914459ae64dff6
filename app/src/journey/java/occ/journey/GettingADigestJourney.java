package occ.journey;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator enters where somebody is reached, and they turn their own digest on and see what it would say. */
@InTheMadeWorld
class GettingADigestJourney {
    private static final String LEAD = "Tamsin Orrell-Vane";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("R50: a digest is entered by one and turned on by another, and names nothing")
    void aDigestIsTurnedOnByWhoeverReadsIt() {
        visitors.as("lead").open("/digest").sees("You have no e-mail address here");
        addressEntered();

        var lead = visitors.as("lead").open("/work").follow("Daily digest");
        lead.sees("Off")
                .select("At", "8am")
                .choose("Every day")
                .press("Turn it on")
                .sees("On, every day at 8am");
        lead.sees("Something waits for you in Organised Crime Command")
                .sees("https://occ.example/groups/OCG-")
                .doesNotSee("Tarn Gate")
                .shoot("digest");
        lead.press("Turn it off").sees("Nothing more is sent to you");
    }

    private void addressEntered() {
        try (var administrator = visitors.newlyAs("administrator")) {
            administrator.open("/accounts?text=Orrell-Vane").follow(LEAD).follow("Change it");
            administrator
                    .fill("E-mail address", "tamsin@elsewhere.example")
                    .press("Save")
                    .sees("There is a problem")
                    .sees("only to force.example");
            administrator
                    .fill("E-mail address", "tamsin@force.example")
                    .shoot("mail-address")
                    .press("Save")
                    .sees("The e-mail address is entered");
        }
    }
}
