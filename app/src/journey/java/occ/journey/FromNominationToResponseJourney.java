package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import occ.bids.Criterion;
import occ.mapping.CrimeType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The middle of the central story: two forces nominate one group, it becomes one record, is scored, gets its tier, its
 * lead officer, a team from the country and a plan across the four pillars. Each role does its own part.
 */
@InTheMadeWorld
class FromNominationToResponseJourney {
    private static final String GROUP = "Copperfen";
    private static final String SAME = "Copper Fen";
    private static final String OBJECTIVE = "See who meets the parcels at the sorting office";
    private static final List<Integer> GRAVE = List.of(5);
    private static final int A_WEEK_AND_A_DAY = 8;
    private static final List<String> MEETING =
            List.of("Sunniva Harbeck", "Gethin Ravenglass", "Leocadia Averill", "Rhoswen Tarrack");

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    private String group = "";
    private String bid = "";

    @Test
    @DisplayName("R01, R03, R08, R09, R15, R39: one group of two nominations gets a full response, by nine persons")
    void fromNominationToResponse() {
        nominatedTwice();
        madeOneRecord();
        takenIntoDevelopment();
        scoredAndChecked();
        givenItsTierByTheRegion();
        shownToTheNationAsLate();
        ownedAndLed();
        grantedATeamByTheNation();
        planned();
        fullyAnswered();
    }

    private void nominatedTwice() {
        nominate("analyst-1-force-lancashire", Nomination.of(GROUP));
        nominate("analyst-1-force-cheshire", Nomination.of(SAME).in("Cheshire"));
    }

    private void nominate(String by, Nomination nomination) {
        nomination
                .filledInBy(visitors.as(by))
                .press("Check your answers")
                .press("Nominate this group")
                .sees(nomination.name() + " is nominated");
    }

    private void madeOneRecord() {
        var coordinator = coordinator().open("/triage").follow(SAME).sees("Is it on the map already?");
        coordinator.sees(GROUP).press("Pick up").shoot("triage-duplicate");
        var merging = coordinator.path().replaceAll("/triage.*", "/merge");
        coordinator.open(merging).follow("Compare with " + GROUP).press("Merge").sees("There is a problem");
        coordinator.page().locator("[name='survivor'][value='THERE']").check();
        coordinator
                .choose("The regional tasking board decided")
                .fill("Who consented or decided, and when", "Item 4 of the board of 2 March")
                .fill("Why they are the same", "The same courier carries the parcels of both, on the same days")
                .shoot("merge")
                .press("Merge")
                .doesNotSee("There is a problem");
        coordinator.open("/groups?q=Copper").sees(GROUP).follow(GROUP);
        group = coordinator.path();
        assertThat(coordinator.heading()).isEqualTo(GROUP);
    }

    private void takenIntoDevelopment() {
        var analyst = analyst().open(group).follow("Complete the nomination");
        new Definition(analyst)
                .met()
                .choose(CrimeType.DRUG_DEALING.label())
                .choose("Lancashire")
                .press("Save")
                .doesNotSee("There is a problem");
        var coordinator = coordinator().open(group + "/triage").press("Pick up");
        coordinator.choose("Accept for development").press("Decide");
        coordinator.open(group).sees("In development");
    }

    private void scoredAndChecked() {
        for (var model : List.of("OCC-Open v1", "OCGM-style matrix v1")) {
            var analyst =
                    analyst().open(group + "/assessments/new").choose(model).press("Begin");
            new Scorer(analyst, GRAVE).answerAll();
            analyst.press("Submit to be checked").doesNotSee("There is a problem");
            coordinator()
                    .open("/assurance")
                    .follow(GROUP)
                    .choose("Approve it")
                    .fill("What you checked, or what is missing or wrong", "Each answer against what it rests on")
                    .press("Record the check");
        }
        coordinator().open(group).sees("Mapped");
    }

    private void givenItsTierByTheRegion() {
        assertThat(coordinator().status(group + "/tier")).isEqualTo(404);
        visitors.as("regional-chair")
                .open(group)
                .follow("Decide the tier")
                .sees("tier 1")
                .choose("Tier 2, regional")
                .fill("Why this tier", "The region holds the surveillance team that this yard calls for.")
                .press("Decide the tier")
                .doesNotSee("There is a problem");
    }

    private void shownToTheNationAsLate() {
        today.daysPass(A_WEEK_AND_A_DAY);
        chair().open("/groups?q=" + GROUP).sees("exceptions");
        chair().open(group).sees("No lead officer assigned").shoot("group-late");
    }

    private void ownedAndLed() {
        coordinator()
                .open(group + "/owner")
                .select("Owner", "Lancashire")
                .fill("Why this owner", "Its principals live and act in the force area.")
                .press("Assign the owner");
        var name =
                lead().open("/account").page().locator(".app-mast__who strong").innerText();
        var coordinator = coordinator().open(group + "/lead");
        var offered = coordinator.page().getByLabel("Officer").locator("option").allInnerTexts();
        coordinator
                .select(
                        "Officer",
                        offered.stream()
                                .filter(one -> one.contains(name))
                                .findFirst()
                                .orElseThrow())
                .press("Ask the officer");
        lead().open("/my-subjects").followIn(lead().row(GROUP), "Accept or decline");
        lead().choose("Accept").press("Send your answer").sees(GROUP);
    }

    private void grantedATeamByTheNation() {
        var lead = lead().open(group).follow("Write a bid");
        new TeamRequest("National", OBJECTIVE, today.date().plusDays(20)).fillIn(lead);
        lead.press("Save the bid").sees(OBJECTIVE);
        bid = lead.path();
        moved(lead, "Submit it");
        var analyst = visitors.as("scoring").open(bid + "/score");
        Arrays.stream(Criterion.values())
                .forEach(one -> analyst.page()
                        .locator("[name='" + one.name() + "'][value='5']")
                        .check());
        analyst.fill("Why these scores?", "The highest band, and a dated opportunity")
                .press("Record the scores");
        moved(visitors.as("national-coordinator").open(bid), "Put it before the chair");
        decidedInTheMeeting(meetingBegun());
        lead.open(bid).sees("Accepted");
    }

    private String meetingBegun() {
        var secretary = visitors.as("national-coordinator")
                .open("/meetings")
                .follow("National tactical tasking and coordination group");
        secretary.choose("Close the papers now").press("Do it").sees(OBJECTIVE);
        var meeting = secretary.path();
        secretary.choose("Begin the meeting").press("Do it").sees("In session");
        secretary.open(meeting + "/attendance");
        MEETING.forEach(name -> secretary.page().getByLabel(name).check());
        secretary.press("Record who is there").sees("Quorum met");
        return meeting;
    }

    private void decidedInTheMeeting(String meeting) {
        var chair = chair().open(meeting).follow(OBJECTIVE).shoot("meeting-national");
        chair.choose("Accept").fill("Reasons", "Band A, and the region has asked for what it does not hold");
        chair.click(chair.page().getByText("Record and go to")).sees("1 of").sees("items done");
    }

    private void planned() {
        var lead = lead().open(group + "/plan");
        lead.choose("County lines network").press("Begin the plan").sees("Version 1");
        lead.follow("Change what the plan says")
                .fill("Intelligence gaps", "Who buys the parcels abroad")
                .fill("Community impact", "Three towns see the students who are paid to receive them")
                .fill("Risks", "A courier is a child")
                .fill("Exit criteria", "No parcel for six months")
                .fillDay("review-on", today.date().plusDays(60))
                .press("Save")
                .sees("Who buys the parcels abroad");
        lead.press("Submit for approval").sees("You submitted the plan").doesNotSee("Approve or send back");
        coordinator()
                .open(group + "/plan")
                .press("Approve or send back")
                .choose("Approve it: it is in force at once")
                .press("Decide")
                .sees("You approved the plan");
    }

    private void fullyAnswered() {
        chair().open("/groups?q=" + GROUP).sees("No exceptions");
        visitors.as("embedded").open(group).sees("Tier 2").sees("Lancashire").shoot("group-answered");
        assertThat(visitors.as("partner").status(group)).isEqualTo(404);
    }

    private static void moved(Visitor visitor, String move) {
        visitor.choose(move)
                .fill("What is to be said about it?", "As agreed")
                .press("Do it")
                .doesNotSee("There is a problem");
    }

    private Visitor analyst() {
        return visitors.as("analyst");
    }

    private Visitor coordinator() {
        return visitors.as("coordinator");
    }

    private Visitor chair() {
        return visitors.as("chair");
    }

    private Visitor lead() {
        return visitors.as("lead-officer-2-force-lancashire");
    }
}
