package occ.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main thing the program is for, done by people none of whom can use a pointer (WCAG 2.2, 2.1.1 and 2.4.11). */
@InTheMadeWorld
class ByKeyboardAloneJourney {
    private static final String GROUP = "Sable Weir";

    @Autowired
    Visitors visitors;

    private Visitor analyst;
    private Visitor coordinator;
    private String group = "";

    @BeforeEach
    void comeIn() {
        analyst = byKeyboard("analyst-1-force-lancashire");
        coordinator = byKeyboard("coordinator");
    }

    @AfterEach
    void leave() {
        analyst.close();
        coordinator.close();
    }

    @Test
    @DisplayName("With the keys alone, a group is nominated, accepted, scored, checked, and gets its whole response")
    void fromNominationToResponse() {
        nominated();
        completed();
        accepted();
        scored();
        checked();
        tierDecided();
        ownerAssigned();
        leadAccepts();
    }

    private void nominated() {
        Nomination.of(GROUP).filledInBy(analyst).press("Check your answers");
        analyst.press("Nominate this group").sees(GROUP + " is nominated");
    }

    private void completed() {
        group = analyst.open("/groups?q=Sable").follow(GROUP).path();
        new Definition(analyst.follow("Complete the nomination"))
                .met()
                .choose("Drug importation")
                .choose("Lancashire")
                .press("Save")
                .doesNotSee("There is a problem");
    }

    private void accepted() {
        coordinator.open("/triage").follow(GROUP).press("Pick up");
        coordinator.choose("Accept for development").press("Decide").doesNotSee("There is a problem");
        coordinator.open(group).sees("In development");
    }

    private void scored() {
        analyst.open(group + "/assessments/new").choose("OCC-Open v1").press("Begin");
        new Scorer(analyst, List.of(3, 2, 3, 2)).answerAll();
        analyst.press("Submit to be checked").doesNotSee("There is a problem").sees(GROUP);
    }

    private void checked() {
        coordinator.open("/assurance").follow(GROUP);
        coordinator
                .choose("Approve it")
                .fill("What you checked, or what is missing or wrong", "Each answer against what it rests on")
                .press("Record the check");
        coordinator.open(group).sees("Mapped");
    }

    private void tierDecided() {
        try (var chair = byKeyboard("chair")) {
            chair.open(group)
                    .follow("Decide the tier")
                    .choose("Tier 2, regional")
                    .fill("Why this tier", "The region holds the surveillance team that its yard calls for.")
                    .press("Decide the tier")
                    .doesNotSee("There is a problem");
        }
    }

    private void ownerAssigned() {
        coordinator
                .open(group + "/owner")
                .select("Owner", "Lancashire")
                .fill("Why this owner", "Its principals live and act in the force area.")
                .press("Assign the owner")
                .doesNotSee("There is a problem");
    }

    private void leadAccepts() {
        try (var lead = byKeyboard("lead-officer-2-force-lancashire")) {
            var name = lead.open("/account")
                    .page()
                    .locator(".app-mast__who strong")
                    .innerText();
            coordinator.open(group + "/lead");
            coordinator.select("Officer", optionOf(name)).press("Ask the officer");
            lead.open("/my-subjects").followIn(lead.row(GROUP), "Accept or decline");
            lead.choose("Accept").press("Send your answer");
            lead.open("/my-subjects").sees(GROUP);
        }
    }

    private String optionOf(String officer) {
        return coordinator
                .page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(officer))
                .first()
                .innerText();
    }

    private Visitor byKeyboard(String name) {
        return visitors.withoutPointer().signIn(name, Visitors.PASSWORD);
    }
}
