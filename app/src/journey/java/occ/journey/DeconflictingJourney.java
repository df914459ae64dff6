package occ.journey;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheMadeWorld
class DeconflictingJourney {
    private static final String ASKED = "Do you plan anything overt before then?";
    private static final String ANSWER = "Nothing overt before the twentieth. We will tell you first.";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("R16: two desks settle a pointer by its reference, and each reads what the other says and no more")
    void twoDesksSettleAPointer() {
        var theirs = visitors.as("regional-coordinator-2-region-yh");
        theirs.open("/work").sees("Deconfliction DCF-");
        theirs.open("/deconfliction/desk")
                .click(theirs.row("Somebody of yours is pointed at it").getByRole(AriaRole.LINK));
        theirs.sees(ASKED).doesNotSee("Merseyside").doesNotSee("North West").shoot("match");
        theirs.press("Record the outcome").sees("There is a problem");
        theirs.fill("Message", ANSWER).press("Send").sees(ANSWER);
        var match = theirs.path();

        var ours = visitors.as("coordinator");
        ours.open("/deconfliction/desk").sees("Something of yours was met").shoot("coordination-desk");
        ours.open(match).sees(ANSWER).sees("West Yorkshire");
        ours.choose("Coordinated: both go on, and tell each other")
                .fill("Your reasons", "Both desks tell each other before anything overt.")
                .press("Record the outcome")
                .sees("Settled");
        theirs.open(match).sees("Both desks tell each other before anything overt.");
    }

    @Test
    @DisplayName("R16: without script somebody asks, reads when they are told, and corrects a list line by line")
    void somebodyAsksWithoutScript() {
        try (var lead = visitors.withoutScript()) {
            lead.signIn("lead", Visitors.PASSWORD).open("/deconfliction").follow("Ask whether others work on it");
            lead.press("Ask").sees("There is a problem").sees("Select what you ask about");
            lead.choose("Phone").fill("Name, number or address", "+44 7700 900 861");
            grounds(lead).press("Ask").sees("whatever is found");
            lead.shoot("deconfliction-check");
            lead.open("/deconfliction/lists/new").fill("Lines", "Phone,07700 900862\nBoat,Seafarer");
            grounds(lead).press("Ask").sees("Line 2: “Boat” is not a kind");
            lead.fill("Lines", "Phone,07700 900862\nVehicle,YV19 TRA")
                    .press("Ask")
                    .sees("3 of 20");
        }
    }

    @Test
    @DisplayName("R16: a coordinator sees how much others are told, and sets it for a force")
    void aCoordinatorSetsHowMuchOthersAreTold() {
        var coordinator = visitors.as("coordinator");
        coordinator.open("/deconfliction/settings").press("Set").sees("There is a problem");
        coordinator
                .select("For what is owned by", "Cumbria")
                .select("Kind", "Account")
                .choose("Silent")
                .fill("Why", "Until the banks have answered")
                .press("Set")
                .sees("Until the banks have answered");
    }

    private static Visitor grounds(Visitor visitor) {
        var options = visitor.page().getByLabel("Supervisor").locator("option");
        return visitor.fill("Reference of the operation", "Op Fieldfare")
                .select("Supervisor", options.nth(1).textContent())
                .fill("Budget of the operation", "20")
                .fill("Why you ask", "To keep out of each other’s way");
    }
}
