package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Arrays;
import occ.bids.Criterion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An operation from the bid that was given for it to what was learnt, by those whose work it is. */
@InTheMadeWorld
class RunningAnOperationJourney {
    private static final ResultsAnalysis ANALYSIS =
            new ResultsAnalysis("Two of five drivers were turned away", "Who pays them is still unknown");
    private static final String GROUP = "Tarn Gate";
    private static final String OBJECTIVE = "Find who pays the drivers at the lorry park";
    private static final String NAME = "Steady Wagtail";
    private static final String DISRUPTION = "Two drivers turned away from the lorry park";

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    private String bid = "";
    private String operation = "";
    private String disruption = "";

    @Test
    @DisplayName(
            "R03, R15, R16: a tasking becomes an operation, which is run, claimed for, learnt from and closed by another")
    void fromATaskingToWhatWasLearnt() {
        givenByTheChair();
        openedFromTheBid();
        checked();
        authorisedAndPaid();
        tiedAndTakenOff();
        claimedFor();
        heldBackUntilAllHasEnded();
        closedByAnother();
        seenByThePartnerNot();
    }

    private void givenByTheChair() {
        var lead = lead().open("/groups?q=Tarn+Gate").follow(GROUP).follow("Write a bid");
        new TeamRequest("Regional", OBJECTIVE, today.date().plusDays(20)).fillIn(lead);
        bid = lead.press("Save the bid").path();
        moved(lead, "Submit it");
        var analyst = visitors.as("analyst").open(bid + "/score");
        Arrays.stream(Criterion.values())
                .forEach(one -> analyst.page()
                        .locator("[name='" + one.name() + "'][value='3']")
                        .check());
        analyst.fill("Why these scores?", "A dated opportunity").press("Record the scores");
        moved(visitors.as("coordinator").open(bid), "Put it before the chair");
        var chair = visitors.as("chair").open(bid).follow("Decide");
        chair.choose("Accept").fill("Reasons", "It fits the plan").press("Record the decision");
    }

    private static void moved(Visitor visitor, String move) {
        visitor.choose(move).fill("What is to be said about it?", "As agreed").press("Do it");
    }

    private void openedFromTheBid() {
        var lead = lead().open(bid).follow("Open an operation").sees("It is opened from the bid");
        lead.fill("Name of the operation", "Tarn Watch").press("Open the operation");
        lead.sees("There is a problem").sees("must not say whom").shoot("operation-form");
        lead.fill("Name of the operation", NAME).press("Open the operation").sees("The operation is open");
        operation = lead.path();
        lead.sees("Not under way").sees(OBJECTIVE).shoot("operation-opened");
    }

    private void checked() {
        var lead = lead().open(operation);
        lead.press("Ask whether another works on it").sees("There is a problem");
        lead.page().locator("[name='supervisor']").selectOption(new SelectOption().setIndex(1));
        lead.fill("Why you ask", "To open an operation")
                .press("Ask whether another works on it")
                .sees("and under way")
                .doesNotSee("Not under way");
    }

    private void authorisedAndPaid() {
        var lead = lead().open(operation);
        unfold(lead, "Add an authority");
        lead.page().locator("[name='kind']").selectOption("DIRECTED_SURVEILLANCE");
        lead.fill("Number under which it is held elsewhere", "DSA 77/26");
        lead.fillDay("granted", today.date()).fillDay("due", today.date().plusDays(9));
        lead.press("Add the authority").sees("DSA 77/26").sees("Due");
        lead.open("/work").sees("Operation " + NAME).sees("An authority ends").shoot("operation-work");
        lead.open(operation);
        unfold(lead, "Add an officer");
        lead.page().locator("select[name='officer']").selectOption(new SelectOption().setIndex(1));
        lead.fill("What do they do?", "Exhibits officer")
                .press("Add the officer")
                .sees("Exhibits officer");
        unfold(lead, "Add a cost");
        lead.fillDay("spent", today.date());
        lead.page().locator("[name='cost-kind']").selectOption("OVERTIME");
        lead.fill("Pounds, or pounds and pence", "42000").press("Add the cost");
        lead.sees("£42,000 spent").sees("£700 more is spent");
    }

    private void tiedAndTakenOff() {
        var lead = lead().open(operation);
        unfold(lead, "Tie something to it");
        lead.page().locator("select[name='tied']").selectOption(new SelectOption().setIndex(1));
        lead.press("Tie it").sees("It is tied to the operation");
        lead.page().locator("section:has(#ties) table button").last().click();
        lead.sees("The tie is taken off").press("Put it back").sees("It is tied to the operation");
        lead.shoot("operation");
    }

    private void claimedFor() {
        var lead = lead().open(operation).follow("Record a disruption for it");
        lead.fill("What it is called", DISRUPTION)
                .choose("One event")
                .fillDay("from", today.date().minusDays(1));
        lead.answer("Lead pillar", "Prevent").fill("What was done, and what came of it", "Two drivers were spoken to");
        lead.choose("None").press("Save the draft").sees("Operation " + NAME);
        disruption = lead.path();
    }

    private void heldBackUntilAllHasEnded() {
        var lead = lead().open(operation).follow("Analyse its results");
        lead.sees("What has to end first").sees("DSA 77/26").sees(DISRUPTION).shoot("operation-held-back");
        ANALYSIS.fillIn(lead);
        lead.press("Submit the analysis").sees("There is a problem");
        lead.open(disruption).fill("Why is it withdrawn?", "Nothing came of it").press("Withdraw it");
        lead.open(operation).follow("Renew or end DSA 77/26").choose("It has ended, or was cancelled");
        lead.fillDay("until", today.date()).press("Record it").sees("Ended");
        endActions(lead);
        lead.open(operation + "/analysis");
        ANALYSIS.fillIn(lead);
        lead.shoot("operation-analysis").press("Submit the analysis").sees("Results analysis to approve");
    }

    /** Those that the made plan has open are taken off. */
    private void endActions(Visitor lead) {
        lead.open(operation);
        while (lead.page()
                        .locator("section:has(#ties) tr:has(td:text-is('Action')) button")
                        .count()
                > 0) {
            lead.page()
                    .locator("section:has(#ties) tr:has(td:text-is('Action')) button")
                    .first()
                    .click();
            lead.sees("The tie is taken off");
            lead.open(operation);
        }
    }

    private void closedByAnother() {
        lead().open(operation).doesNotSee("Record the decision");
        var other = visitors.as("lead-officer-2-force-merseyside").open("/operations?part=TO_APPROVE");
        other.follow(NAME).press("Record the decision").sees("There is a problem");
        other.choose("Approve it, and close the operation").fill("Reasons", "Borne out by the reports");
        other.press("Record the decision").sees("The operation is closed").shoot("operation-closed");
        other.open("/operations?part=CLOSED").sees(NAME);
        other.open("/operations").shoot("operations");
    }

    private void seenByThePartnerNot() {
        assertThat(visitors.as("partner").status(operation)).isEqualTo(404);
    }

    private static void unfold(Visitor lead, String summary) {
        lead.page()
                .getByText(summary, new Page.GetByTextOptions().setExact(true))
                .click();
    }

    private Visitor lead() {
        return visitors.as("lead");
    }
}
