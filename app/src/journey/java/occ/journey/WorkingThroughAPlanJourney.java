package occ.journey;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead officer works through the plan of the group they lead, and writes the next; others approve and answer. */
@InTheMadeWorld
class WorkingThroughAPlanJourney {
    private static final String GROUP = "Tarn Gate";
    private static final String LATE = "Serve notice on the yard at Unit 9";
    private static final String ASKED = "Check the filings of haulage companies";
    private static final String GAP = "Whether the new tenant of the yard answers to the same people";

    @Autowired
    Visitors visitors;

    private String plan = "";

    @Test
    @DisplayName("R03, R39: what is late is done, another body answers, and a new version is written and approved")
    void aPlanIsWorkedThrough() {
        begunAtTheDesk();
        anotherBodyAnswers();
        theNextVersionIsWritten();
        anActionIsSet();
        somebodyElseApproves();
        theVersionsAreCompared();
    }

    private void begunAtTheDesk() {
        var lead = lead().open("/plans").sees(LATE).shoot("plans-desk");
        lead.follow(LATE).sees("What is known of it");
        lead.choose("Done").press("Record").sees("Enter what came of it");
        lead.choose("Done")
                .fill("What came of it, or why", "Notice served; the lease ends in May")
                .press("Record");
        plan = lead.path().replace("/actions", "");
        lead.sees("The action stands as").shoot("plan-actions");
        lead.open(plan + "/actions?show=board").shoot("plan-board");
        lead.open(plan + "/actions?show=calendar");
        lead.open("/plans").doesNotSee(LATE);
    }

    private void anotherBodyAnswers() {
        var partner =
                visitors.as("partner").open("/asked-of-us").doesNotSee(GROUP).shoot("asked-of-us");
        partner.follow(ASKED).press("Answer").sees("There is a problem");
        partner.choose("Done")
                .fill("What came of it, or why not", "Two of nine share a director")
                .press("Answer")
                .sees("You answered");
        lead().open("/plans").sees("Answered by another body").sees("answered: done");
    }

    private void theNextVersionIsWritten() {
        var lead = lead().open(plan).press("Begin a new version").sees("Version 2");
        lead.follow("Change what the plan says")
                .fill("Intelligence gaps", GAP)
                .fill("Day", "1")
                .fill("Month", "12")
                .fill("Year", "2026")
                .press("Save")
                .sees(GAP);
        lead.follow("Add an objective").press("Save the objective").sees("There is a problem");
        lead.choose("Prepare")
                .fill("Objective", "The port knows the signs of a load hidden in timber")
                .fill("How success is seen", "Shifts briefed")
                .fill("What is aimed at", "All of them")
                .fill("Day", "1")
                .fill("Month", "11")
                .fill("Year", "2026")
                .press("Save the objective")
                .sees("hidden in timber")
                .shoot("plan-draft");
    }

    private void anActionIsSet() {
        var lead = lead().open(plan)
                .follow("Set an action")
                .press("Save the action")
                .sees("There is a problem");
        lead.select("Objective", "Prepare: The port knows the signs of a load hidden in timber")
                .fill("Action", "Brief every shift of the port with pictures")
                .select("Tactic (optional)", "Ready for the harm (CRI-06)")
                .choose("The subject itself")
                .fill("Day", "1")
                .fill("Month", "10")
                .fill("Year", "2026")
                .press("Save the action")
                .sees("Brief every shift");
        lead.open(plan)
                .press("Submit for approval")
                .sees("You submitted the plan")
                .doesNotSee("Approve or send back");
    }

    private void somebodyElseApproves() {
        var coordinator = visitors.as("coordinator")
                .open(plan)
                .sees("waiting for approval")
                .press("Approve or send back");
        coordinator.press("Decide").sees("There is a problem");
        coordinator
                .choose("Approve it: it is in force at once")
                .press("Decide")
                .sees("You approved the plan")
                .shoot("plan");
    }

    private void theVersionsAreCompared() {
        var lead = lead().open(plan + "/versions")
                .select("Compare", "Version 1")
                .select("With", "Version 2")
                .press("Show differences")
                .sees(GAP)
                .shoot("plan-versions");
        lead.open("/search?q=hidden+timber+port").sees("Plan of " + GROUP);
        lead.open("/plans").sees(GROUP);
    }

    private Visitor lead() {
        return visitors.as("lead");
    }
}
