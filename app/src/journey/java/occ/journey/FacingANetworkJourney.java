package occ.journey;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst confirms what a group depends on, sees who could act on it, and drafts what could be asked. */
@InTheMadeWorld
class FacingANetworkJourney {
    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("R25: what a group depends on is confirmed, a coalition is proposed, and nothing is sent")
    void aCoalitionIsProposedAndNothingIsSent() {
        try (var analyst = visitors.newlyAs("analyst")) {
            analyst.open("/groups?q=Tarn+Gate")
                    .follow("Tarn Gate")
                    .follow("What it depends on")
                    .shoot("exposures");
            analyst.follow("Add one")
                    .press("Add it")
                    .sees("Select what kind of thing it is")
                    .choose("Property")
                    .fill("What does the group depend on?", "Lock-up behind the yard")
                    .press("Add it")
                    .sees("The exposure is added.")
                    .follow("Lock-up behind the yard")
                    .sees("No partner touches it");
            analyst.open(analyst.path().replaceAll("/exposures/.*", "/network-on-network"))
                    .sees("The smallest coalition")
                    .sees("Lock-up behind the yard")
                    .sees("no coalition costs less")
                    .shoot("network-on-network");
            analyst.follow("Draft invitations and actions")
                    .sees("Nothing has been sent")
                    .sees("Move and monitor in prison")
                    .shoot("drafts");
        }
    }

    @Test
    void whoKeepsPartnersFindsThem() {
        try (var coordinator = visitors.newlyAs("coordinator")) {
            coordinator.follow("Partners").shoot("partners");
            coordinator
                    .open("/partners/agency-companies-house")
                    .sees("Query and strike off companies")
                    .shoot("partner");
            coordinator.follow("Propose a lever").press("Propose it").sees("Enter the law or basis");
        }
        try (var chair = visitors.newlyAs("chair")) {
            chair.follow("Regions")
                    .sees("1 region has no officer")
                    .shoot("regions")
                    .follow("Post an officer in Southern Wales")
                    .sees("Embedded senior officer");
        }
    }
}
