package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A chair names a lead, a plan is written and measured, the board approves it, and everybody sees how themes stand and why. */
@InTheMadeWorld
class SteeringAThemeJourney {
    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    private String draft = "";

    @Test
    @DisplayName("R42, R03, R25: a theme gets its lead, its plan and its place before the board")
    void fromTheLeadToTheBoard() {
        aLeadIsAskedAndAccepts();
        themesAreReadWithTheirPlans();
        aMeasureSaysHowItStandsAndWhy();
        aPlanIsWrittenLineByLine();
        theBoardHasItBeforeItAndAChairApproves();
        seenByAnAnalystAndNotByThePartner();
    }

    private void aLeadIsAskedAndAccepts() {
        var chair = visitors.as("chair").open("/themes").sees("no named lead").shoot("themes");
        chair.open("/themes/groups").sees("Threat Group: Firearms").shoot("themes-groups");
        chair.open("/themes/other/lead").press("Ask").sees("There is a problem");
        chair.select("Whom do you ask?", "Idris Vaughnley, North West region (NWROCU)")
                .fill("Why this officer?", "Knows the quays")
                .shoot("theme-lead")
                .press("Ask")
                .sees("was asked on");
        visitors.as("embedded")
                .open("/work")
                .sees("Lead the work against Other organised crime")
                .open("/themes/other/lead")
                .choose("I accept, and lead it from now on")
                .shoot("theme-lead-answer")
                .press("Answer")
                .sees("Idris Vaughnley");
    }

    private void themesAreReadWithTheirPlans() {
        var analyst = visitors.as("analyst").open("/themes/drugs");
        analyst.sees("County lines")
                .sees("Threat Group: Drugs")
                .sees("Two ports change their owner this spring")
                .shoot("theme");
        analyst.open("/themes/immigration")
                .sees("Off track")
                .sees("1 milestone is late")
                .shoot("theme-off-track");
    }

    private void aMeasureSaysHowItStandsAndWhy() {
        visitors.as("analyst")
                .open("/themes/drugs")
                .click(visitors.as("analyst")
                        .page()
                        .locator("#measures ~ table a, section:has(#measures) th a")
                        .first())
                .sees("What moved it")
                .sees("The straight line from")
                .sees("At the ends of the last months")
                .shoot("measure");
    }

    private void aPlanIsWrittenLineByLine() {
        var writer = visitors.as("national-coordinator")
                .open("/themes/prisons/plans")
                .follow("Version 1");
        draft = writer.path();
        writer.open(draft + "/lines?kind=MEASURE").press("Keep it").sees("There is a problem");
        writer.select("Pillar", "Pursue")
                .select("What is measured?", "Groups with a plan in force, in per cent")
                .fill("What does this measure show, and why this one?", "Groups run from prison are worked on")
                .fill("Baseline: where is it to begin with?", "40")
                .fill("Target: where is it to be?", "90");
        writer.fillDay("from-day", today.date().minusDays(10));
        writer.fillDay("to-day", today.date().plusDays(200));
        writer.shoot("strategic-plan-measure").press("Keep it").sees("Groups with a plan in force");
        writer.open(draft + "/lines?kind=MILESTONE")
                .select("Pillar", "Prevent")
                .fill("What is to be there by then?", "Each principal has a release plan")
                .select("For which body, or which body alone?", "HM Prison and Probation Service");
        writer.fillDay("due", today.date().plusDays(90));
        writer.press("Keep it").sees("Each principal has a release plan").shoot("strategic-plan-draft");
        writer.press("Submit for approval").sees("waits for approval");
    }

    private void theBoardHasItBeforeItAndAChairApproves() {
        var chair = visitors.as("chair").open("/themes").follow("Strategic Governance Group");
        chair.shoot("governance-group");
        chair.click(chair.page().locator("main table a[href^='/meetings/']").first())
                .sees("How it stands: Firearms")
                .shoot("governance-meeting");
        chair.click(chair.page()
                        .locator("main a:has-text('Approve the strategic action plan: Firearms')")
                        .first())
                .sees("Armourers are found before their customers")
                .shoot("governance-item");
        chair.open(draft)
                .choose("Approve it, so that it is in force")
                .fill("Your reasons", "It can be seen to work")
                .shoot("strategic-plan-decision")
                .press("Record the decision")
                .sees("approved by Sunniva Harbeck");
        chair.open("/themes/prisons/plans").sees("It can be seen to work").shoot("strategic-plan-versions");
    }

    private void seenByAnAnalystAndNotByThePartner() {
        visitors.as("analyst")
                .open(draft)
                .sees("Each principal has a release plan")
                .doesNotSee("Add to it");
        var partner = visitors.as("partner");
        assertThat(partner.status("/themes")).isEqualTo(404);
        assertThat(partner.status(draft)).isEqualTo(404);
    }
}
