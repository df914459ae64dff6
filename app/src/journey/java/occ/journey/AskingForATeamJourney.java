package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.Arrays;
import occ.bids.Criterion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead officer asks for a team; an analyst scores it, a chair decides, a coordinator gives the team, and others see what they may. */
@InTheMadeWorld
class AskingForATeamJourney {
    private static final String GROUP = "Tarn Gate";
    private static final String OBJECTIVE = "See who meets the Thursday load at the yard";

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    private String bid = "";

    @Test
    @DisplayName("R03, R15, R51: a bid goes from its author to a team, and each of six roles does their part of it")
    void fromTheFirstWordToTheTeam() {
        writtenByTheLead();
        scoredByTheAnalyst();
        tabledByTheCoordinator();
        decidedByTheChair();
        resourcedByTheCoordinator();
        seenByTheEmbeddedOfficerAndNotByThePartner();
    }

    private void writtenByTheLead() {
        var lead = visitors.as("lead").open("/groups?q=Tarn+Gate").follow(GROUP).follow("Write a bid");
        lead.press("Save the bid").sees("There is a problem");
        new TeamRequest("Regional", OBJECTIVE, today.date().plusDays(20)).fillIn(lead);
        lead.press("Save the bid").sees(OBJECTIVE);
        bid = lead.path();
        moved(lead, "Submit it", "Submitted");
    }

    private void scoredByTheAnalyst() {
        var analyst = visitors.as("analyst").open(bid + "/score").sees("Drugs brought in by road freight");
        Arrays.stream(Criterion.values())
                .forEach(one -> analyst.page()
                        .locator("[name='" + one.name() + "'][value='4']")
                        .check());
        analyst.fill("Why these scores?", "Highest threat in the region and a dated opportunity")
                .shoot("bid-scores")
                .press("Record the scores")
                .sees("20 of 25");
    }

    private void tabledByTheCoordinator() {
        moved(visitors.as("coordinator").open(bid), "Put it before the chair", "Tabled");
    }

    private void decidedByTheChair() {
        var chair = visitors.as("chair")
                .open(bid + "/teams")
                .sees("Can it be resourced?")
                .shoot("bid-resources");
        chair.open(bid).follow("Decide");
        chair.press("Record the decision").sees("There is a problem");
        chair.choose("Accept in part")
                .fill("Which part is given?", "One team for the first week")
                .fill("Reasons", "Highest threat on the list; the second week cannot be covered");
        chair.page().locator("[name='part-holder']").selectOption(new SelectOption().setIndex(1));
        chair.shoot("bid-decision")
                .press("Record the decision")
                .sees("Accepted in part")
                .shoot("bid");
        chair.open("/bids/unmet").sees(OBJECTIVE).shoot("unmet-demand");
    }

    private void resourcedByTheCoordinator() {
        var coordinator = visitors.as("coordinator").open(bid + "/teams");
        coordinator.select("Team", "Surveillance A, North West region (NWROCU)");
        coordinator.fillDay("first", today.date().plusDays(20));
        coordinator.fillDay("last", today.date().plusDays(26));
        coordinator.press("Give it").sees("is given to it");
        coordinator.select("Team", "Surveillance A, North West region (NWROCU)");
        coordinator.fillDay("first", today.date().plusDays(24));
        coordinator.fillDay("last", today.date().plusDays(30));
        coordinator.press("Give it").sees("Surveillance A is not free");
        coordinator.open("/bids/teams").sees(GROUP).shoot("teams");
    }

    private void seenByTheEmbeddedOfficerAndNotByThePartner() {
        visitors.as("embedded").open(bid).sees("Accepted in part").doesNotSee("Give a team to it");
        var partner = visitors.as("partner");
        assertThat(partner.status(bid)).isEqualTo(404);
        assertThat(partner.status("/bids/teams")).isEqualTo(404);
    }

    private static void moved(Visitor visitor, String move, String state) {
        visitor.choose(move)
                .fill("What is to be said about it?", "As agreed")
                .press("Do it")
                .sees(state);
    }
}
