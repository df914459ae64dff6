package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * What an action of a plan achieved, from the claim to the figure that stands. Months pass, so the world is one of its own:
 * the other journeys stay in the week in which theirs begins.
 */
@InTheMadeWorld
@TestPropertySource(properties = "occ.journey=from-act-to-effect")
class FromActToEffectJourney {
    private static final String GROUP = "Tarn Gate";
    private static final String ACTION = "Serve notice on the yard at Unit 9";
    private static final String TITLE = "Lorry searched at the gate of Unit 9";
    private static final String PANEL = "North West disruption panel";
    private static final String COLLEAGUE = "Perpetua Strickley";
    private static final String QUASHED = "The conviction was quashed on appeal";
    private static final String OFFENCE = "Conspiracy to supply, Criminal Law Act 1977 section 1";
    private static final String LEFT = "Two couriers at large, and buyers whom a rival group may serve";
    private static final String BESIDE = "The haulier’s licence suspended";
    private static final String OPERATION = "Quiet Curlew";
    private static final String DRAFT = "Drivers warned at three lorry parks";
    private static final List<Integer> SLIGHT = List.of(1, 0, 1, 0);
    private static final int UNTIL_THE_LOOK = 95;

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    private String group = "";
    private String disruption = "";
    private String meeting = "";

    @Test
    @DisplayName(
            "R03, R10, R11, R12, R14, R25: what an action achieved is claimed, doubted, judged by others, looked at again,"
                    + " counted once and corrected beside the published figure, and the group archived with what is left")
    void fromActToEffect() {
        claimedFromAnAction();
        anotherForceIsWarnedAndJoins();
        aSupervisorLooks();
        aPanelSits();
        decidedByKeyboardAlone();
        askedForANewScoreAndNotScored();
        scoredLower();
        charged();
        lookedAtAgain();
        convicted();
        lockedByTheStatistician();
        quashed();
        correctedBesideTheFigure();
        heldBackByWhatIsOpen();
        operationClosed();
        archivedWithWhatIsLeft();
    }

    private void claimedFromAnAction() {
        var lead = lead().open("/plans").follow(ACTION);
        lead.choose("Done")
                .fill("What came of it, or why", "Served, and a lorry searched on the way out")
                .press("Record");
        lead.open("/groups?q=Tarn").follow(GROUP).sees("Record a disruption");
        group = lead.path();
        var action = lead.open(group + "/plan/actions").follow(ACTION).shoot("action-done");
        action.follow("Record what it achieved").press("Save and submit");
        lead.sees("There is a problem").shoot("disruption-claim-wrong");
        new ActClaim(TITLE).fillIn(lead, today.date().minusDays(2));
        lead.shoot("disruption-claim").press("Save and submit").sees("The disruption is submitted");
        disruption = lead.path();
        lead.sees("Moderate").sees("12 kg").sees("2 people").doesNotSee("Supervise it");
        lead.shoot("disruption");
    }

    private void anotherForceIsWarnedAndJoins() {
        var other = visitors.as("lead-officer-2-force-lancashire");
        other.open("/groups?q=Tarn").follow(GROUP).follow("Record a disruption");
        new ActClaim("Lorry stopped near the yard").fillIn(other, today.date().minusDays(2));
        other.press("Save and submit").sees("It may be recorded already").sees(TITLE);
        var own = other.shoot("disruption-same-act").path();
        other.press("Add us as a contributor to " + TITLE).sees("Lancashire is a contributor");
        other.open(own)
                .fill("Why is it withdrawn?", "It is the act that Merseyside leads")
                .press("Withdraw it");
        lead().open(disruption).sees("Lancashire");
    }

    private void aSupervisorLooks() {
        var supervisor = visitors.as("lead-officer-2-force-merseyside");
        supervisor.open("/work").follow(TITLE).press("Record the decision").sees("There is a problem");
        supervisor
                .choose("Agree, so that a panel decides")
                .fill("Reasons", "The custody record and the result are with us")
                .shoot("disruption-supervised")
                .press("Record the decision")
                .sees("You agreed");
        coordinator().open(disruption).press("Put it before the panel").sees("Before a panel");
    }

    private void aPanelSits() {
        meeting = new PanelSitting("Leocadia Brennock", "Hesper Tolland", List.of(COLLEAGUE, "Morwen Attlesby"))
                .begin(coordinator(), PANEL, today.date().plusDays(1), TITLE);
    }

    private void decidedByKeyboardAlone() {
        try (var chair = visitors.withoutPointer().signIn("regional-chair", Visitors.PASSWORD)) {
            chair.open(meeting)
                    .follow(TITLE)
                    .sees("Cases like it")
                    .sees("12 kg")
                    .shoot("disruption-panel");
            var record = chair.page().locator(".app-decide button[type=submit]");
            chair.click(record).sees("There is a problem").sees("Select what the panel decides");
            chair.choose("Approve it as “Moderate”").fill("Reasons", "Borne out, and it must build anew");
            chair.click(record).doesNotSee("There is a problem");
            chair.open(meeting)
                    .follow(TITLE)
                    .sees("Decided: Approved")
                    .sees("Stood back")
                    .sees(COLLEAGUE)
                    .sees("Belongs to the body that leads it")
                    .shoot("disruption-panel-decided");
            chair.open(meeting)
                    .follow(BESIDE)
                    .choose("Approve it as “Moderate”")
                    .fill("Reasons", "The licence is gone until the inquiry");
            chair.click(record).doesNotSee("There is a problem");
        }
    }

    private void askedForANewScoreAndNotScored() {
        var analyst = visitors.as("analyst").open("/groups?q=Tarn").follow(GROUP);
        analyst.sees("Score before").sees("Not scored since").shoot("group-effect");
        analyst.sees("Score it again by 11 Mar 2026");
        analyst.follow("All scores").doesNotSee("3 March 2026");
        coordinator().open("/groups?q=Tarn").follow(GROUP).follow("Review").sees("A major or moderate disruption");
    }

    private void scoredLower() {
        var analyst = visitors.as("analyst")
                .open(group + "/assessments/new")
                .choose("OCC-Open v1")
                .press("Begin");
        new Scorer(analyst, SLIGHT).answerAll();
        analyst.press("Submit to be checked").doesNotSee("There is a problem");
        coordinator()
                .open("/assurance")
                .follow(GROUP)
                .choose("Approve it")
                .fill("What you checked, or what is missing or wrong", "Each answer against what it rests on")
                .press("Record the check");
        analyst.open(group).doesNotSee("Not scored since").shoot("group-effect-scored");
    }

    private void lookedAtAgain() {
        today.daysPass(UNTIL_THE_LOOK);
        var supervisor = visitors.newlyAs("lead-officer-2-force-merseyside");
        supervisor.open("/work").follow(TITLE).follow("Did it last?").shoot("disruption-follow-up");
        supervisor.press("Record it").sees("There is a problem");
        supervisor
                .choose("It lasted")
                .fill("What did you look at, and what does it show?", "No load since, and the yard stands empty")
                .press("Record it")
                .sees("Confirmed")
                .shoot("disruption-confirmed");
        supervisor.open("/work").doesNotSee(TITLE);
    }

    private void lockedByTheStatistician() {
        var statistician = visitors.newlyAs("statistics").open("/disruptions/quarters");
        statistician.shoot("quarters").press("Lock Quarter 1 of 2026").sees("is locked");
        statistician.sees("it agrees").shoot("quarter");
    }

    private void charged() {
        var lead = lead().open(group);
        var accused = lead.page()
                .locator("main a[href^='/entities/PER-']")
                .first()
                .getAttribute("href")
                .replace("/entities/", "");
        lead.open(disruption).follow("Record a charge").press("Record the charge");
        lead.sees("There is a problem").shoot("disruption-charge-wrong");
        lead.fill("Who is charged?", accused)
                .fill("With which offence?", OFFENCE)
                .fill("Before which court?", "Crown Court at Marlowe Bridge")
                .fillDay("on", today.date());
        lead.press("Record the charge").sees("The charge is recorded").sees("Charged");
        happened(lead, "Hearing listed", today.date().plusDays(10));
        lead.open("/work").sees("A hearing is listed").sees(TITLE);
    }

    private void happened(Visitor lead, String what, LocalDate on) {
        lead.open(disruption).follow(OFFENCE).choose(what).fillDay("on", on);
        lead.press("Record it").sees("You recorded: " + what);
    }

    private void convicted() {
        var lead = visitors.newlyAs("lead");
        happened(lead, "Convicted", today.date().minusDays(2));
        lead.choose("Sentenced").fillDay("on", today.date().minusDays(1));
        lead.fill("Months of custody, if it is a sentence with any", "54").press("Record it");
        lead.sees("Sentenced: 54 months of custody").shoot("prosecution");
    }

    private void quashed() {
        var lead = visitors.newlyAs("lead");
        happened(lead, "Conviction quashed", today.date());
        lead.open(disruption).sees("Conviction quashed").sees("Confirmed").shoot("disruption-prosecuted");
        visitors.newlyAs("lead-officer-2-force-merseyside").open("/work").sees(TITLE);
    }

    private void correctedBesideTheFigure() {
        var quarter = "/disruptions/quarters/2026-1";
        var chair = visitors.newlyAs("regional-chair");
        var figures = chair.open(quarter).page().locator("main table").first().innerText();
        chair.open(disruption).follow("Correct it").press("Correct it").sees("There is a problem");
        chair.choose("It is withdrawn")
                .fill("Why is it corrected?", QUASHED)
                .shoot("disruption-correction")
                .press("Correct it")
                .sees("Withdrawn");
        chair.open(quarter).sees(QUASHED).sees(TITLE).shoot("quarter-adjusted");
        assertThat(chair.page().locator("main table").first().innerText())
                .as("what is published stands")
                .isEqualTo(figures);
        visitors.newlyAs("statistics").open(quarter).sees("it agrees");
        chair.open("/disruptions").doesNotSee(TITLE).shoot("disruptions");
        chair.follow("Export").press("Export as a plain table (CSV)").sees("There is a problem");
        chair.shoot("disruptions-export");
    }

    private void heldBackByWhatIsOpen() {
        var lead = visitors.newlyAs("lead").open(group + "/archive/proposal");
        lead.sees("It cannot be archived yet").sees(DRAFT).shoot("archive-held-back");
        lead.open("/disruptions?part=DRAFTS").follow(DRAFT);
        lead.fill("Why is it withdrawn?", "It was done again with the port").press("Withdraw it");
        var actions = lead.open(group + "/plan/actions").page().locator("main a[href*='/plan/actions/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (var action : actions) {
            lead.open(action);
            if (lead.page().getByLabel("Not done").count() > 0) {
                lead.choose("Not done")
                        .fill("What came of it, or why", "The group is dismantled")
                        .press("Record");
            }
        }
    }

    private void operationClosed() {
        var lead = visitors.newlyAs("lead").open("/operations").follow(OPERATION);
        var operation = lead.path();
        for (var authority : List.of("DSA 14", "PO 3")) {
            lead.open(operation).follow("Renew or end " + authority).choose("It has ended, or was cancelled");
            lead.fillDay("until", today.date()).press("Record it").sees("Ended");
        }
        lead.open(operation).follow("Analyse its results");
        new ResultsAnalysis("The yard was closed, and its haulier lost the licence", LEFT).fillIn(lead);
        lead.press("Submit the analysis").sees("Results analysis to approve");
        var other = visitors.newlyAs("lead-officer-2-force-merseyside").open("/operations?part=TO_APPROVE");
        other.follow(OPERATION).choose("Approve it, and close the operation").fill("Reasons", "Borne out");
        other.press("Record the decision").sees("The operation is closed");
    }

    private void archivedWithWhatIsLeft() {
        var lead = visitors.newlyAs("lead").open(group + "/archive/proposal");
        lead.doesNotSee("It cannot be archived yet")
                .page()
                .locator("[name=reason]")
                .selectOption("DISMANTLED");
        lead.fill("What threat would be left", LEFT)
                .fillDay("lastIntelligence", today.date().minusDays(40));
        lead.shoot("archive-proposal").press("Propose to archive");
        var chair = visitors.newlyAs("chair").open(group + "/archive");
        chair.sees(LEFT)
                .choose("Archive")
                .shoot("archive-decision")
                .press("Decide")
                .sees("is now archived");
        chair.open(group + "/history").sees(LEFT);
    }

    private Visitor lead() {
        return visitors.as("lead");
    }

    private Visitor coordinator() {
        return visitors.as("coordinator");
    }
}
