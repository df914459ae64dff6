package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main thing the program is for, on the nearest thing in public to a mapping return. */
@InTheMadeWorld
class FromReturnToTierJourney {
    private static final Path RETURN = Path.of("..", "..", "shared", "data", "ocg-prototype");
    private static final String TITLE = "Mapping return of London groups, March 2026";
    private static final String GROUP = "Dulwich Dark Lords";
    private static final String THEME = "Drugs (UK and International)";
    private static final String UNKNOWN = "/groups/GRP-0000-0000-0";

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    private String imported = "";
    private String group = "";

    @Test
    @DisplayName("A return goes on the map by two persons, and one of its groups gets all that the rules ask for")
    void fromReturnToTier() throws IOException {
        assumeTrue(Files.isDirectory(RETURN), "Skipped: the OCG prototype’s files are not beside the project");
        somebodyOfTheReturnIsOnRecord();
        uploadedAndChecked();
        acceptedByASecondPerson();
        var lateAtTriage = lateAfterDays(8);
        nominationCompleted();
        triaged();
        assertThat(late()).as("triaging it ended one exception").isEqualTo(lateAtTriage - 1);
        scoredInBothModels();
        var untiered = cell("no tier");
        checkedByAnother();
        assertThat(cell("no tier")).as("it is on the picture").isEqualTo(untiered + 1);
        getsItsResponse();
        eachSeesWhatTheyMay();
        theImportIsNotUndone();
    }

    private void somebodyOfTheReturnIsOnRecord() {
        analyst()
                .open("/entities/new")
                .follow("Person")
                .fill("Name", "Adah Oberbrunner")
                .fill("Day", "9")
                .fill("Month", "9")
                .fill("Year", "1989")
                .choose("A new source")
                .select("What kind of source", "Official")
                .fill("Title", "Custody record, Lewisham")
                .select("How reliable is the source?", "1 Reliable")
                .select("How is the information known?", "A Known directly to the source")
                .select("Handling code", "P Lawful sharing permitted")
                .choose("A fact")
                .choose("As the rule says")
                .press("Look for the same, then save")
                .sees("Adah Oberbrunner");
    }

    private void uploadedAndChecked() throws IOException {
        try (var files = Files.list(RETURN)) {
            var returned = files.filter(file -> file.toString().endsWith(".json")
                            && !file.getFileName().toString().startsWith("updates"))
                    .sorted()
                    .toArray(Path[]::new);
            analyst()
                    .open("/imports")
                    .follow("Import a return")
                    .press("Upload and check")
                    .sees("There is a problem")
                    .attach("Files of the return", returned)
                    .fill("Title of the source", TITLE)
                    .choose("Official")
                    .fill("Grade of all of it", "2D C")
                    .select("Place of groups that name none", "Metropolitan")
                    .fill("Why it is imported", "Quarterly return of the mapping team")
                    .press("Upload and check")
                    .sees("The return was read and checked. Nothing is on the map yet.");
        }
        imported = analyst().path();
        assertThat(analyst().row("Groups").innerText()).contains("20");
        analyst().shoot("import-checked");
        analyst()
                .open(imported + "/problems")
                .open(imported + "/rows?sheet=groups")
                .sees(GROUP);
        analyst().open(imported).press("Ask for acceptance").sees("It waits for a second person now.");
        assertThat(visitors.as("chair").open("/groups?q=Dulwich").body()).doesNotContain(GROUP);
    }

    private void acceptedByASecondPerson() {
        var second = coordinator().open("/imports").follow(TITLE);
        second.follow("1 record").sees("Adah Oberbrunner").shoot("import-like-records");
        second.open(imported).shoot("import-preview");
        second.press("Accept and record");
        second.waitFor("All of it is on the map.");
        second.follow("See what came of it").sees("On the map").follow(GROUP);
        group = second.path();
        assertThat(second.heading()).isEqualTo(GROUP);
    }

    private void nominationCompleted() {
        var analyst = analyst().open(group).follow("Complete the nomination");
        new Definition(analyst).met().choose("Metropolitan").press("Save").doesNotSee("There is a problem");
    }

    private void triaged() {
        var coordinator = coordinator().open("/triage").shoot("triage-waiting").follow(GROUP);
        coordinator.press("Pick up").shoot("triage");
        coordinator.choose("Accept for development").press("Decide");
        coordinator.open(group).sees("In development");
    }

    private void scoredInBothModels() {
        scored("OCC-Open v1", List.of(3, 2, 3, 3, 2, 3, 1)).shoot("score-waterfall");
        scored("OCGM-style matrix v1", List.of(2, 3, 1, 2, 0, 0, 1, 0)).shoot("score-matrix");
    }

    private Visitor scored(String model, List<Integer> judged) {
        var analyst = analyst().open(group + "/assessments/new").choose(model).press("Begin");
        new Scorer(analyst, judged).answerAll();
        return analyst.shoot(model.startsWith("OCC") ? "scoring" : "scoring-matrix")
                .press("Submit to be checked")
                .doesNotSee("There is a problem")
                .sees(GROUP);
    }

    private void checkedByAnother() {
        for (var waiting = 0; waiting < 2; waiting++) {
            var coordinator = coordinator().open("/assurance").follow(GROUP).shoot("check");
            coordinator
                    .choose("Approve it")
                    .fill("What you checked, or what is missing or wrong", "Each answer against what it rests on")
                    .press("Record the check");
        }
        coordinator().open(group).sees("Mapped");
    }

    private void getsItsResponse() {
        var before = lateAfterDays(8);
        var owed = exceptionsOfTheGroup();
        assertThat(owed).as("what the group lacks").isPositive();
        var regional = cell("Tier 2");
        tierDecided();
        assertThat(cell("Tier 2")).as("the cell rises by one").isEqualTo(regional + 1);
        assertThat(late()).isEqualTo(before - 1);
        ownerAssigned();
        leadAskedAndAccepts();
        assertThat(exceptionsOfTheGroup()).isZero();
        assertThat(late()).as("the exceptions fall by exactly what was fixed").isEqualTo(before - owed);
        theCellOpensTheListThatHoldsIt();
    }

    private void tierDecided() {
        var chair = visitors.as("chair").open(group).follow("Decide the tier");
        chair.press("Decide the tier").sees("There is a problem");
        chair.open(group + "/tier");
        chair.choose("Tier 2, regional")
                .fill("Why this tier", "The region holds the surveillance team that its yard calls for.")
                .shoot("tier")
                .press("Decide the tier");
    }

    private void ownerAssigned() {
        coordinator()
                .open(group + "/owner")
                .select("Owner", "Metropolitan")
                .fill("Why this owner", "Its principals live and act in the force area.")
                .press("Assign the owner");
    }

    private void leadAskedAndAccepts() {
        var lead = visitors.as("lead-officer-2-force-metropolitan").open("/account");
        var name = lead.page().locator(".app-mast__who strong").innerText();
        var coordinator = coordinator().open(group + "/lead");
        var offered = coordinator.page().getByLabel("Officer").locator("option");
        var option =
                offered.filter(new Locator.FilterOptions().setHasText(name)).first();
        coordinator.select("Officer", option.innerText()).press("Ask the officer");
        lead.open("/my-subjects").followIn(lead.row(GROUP), "Accept or decline");
        lead.choose("Accept").shoot("lead-answer").press("Send your answer");
        lead.open("/my-subjects").sees(GROUP).shoot("my-subjects");
    }

    private void theCellOpensTheListThatHoldsIt() {
        var chair = visitors.as("chair").open("/picture");
        chair.click(cellOf(chair, "Tier 2")).sees(GROUP);
    }

    private void eachSeesWhatTheyMay() {
        var lead = visitors.as("lead-officer-2-force-metropolitan").open(group).sees(GROUP);
        assertThat(lead.page().getByText("Decide the tier").count()).isZero();
        assertThat(lead.status(group + "/tier")).isEqualTo(lead.status(UNKNOWN + "/tier"));
        var stranger = visitors.as("analyst");
        assertThat(stranger.status(group)).isEqualTo(404);
        assertThat(stranger.open(group).body()).isEqualTo(stranger.open(UNKNOWN).body());
        assertThat(stranger.open("/groups?q=Dulwich").body()).doesNotContain(GROUP);
    }

    private void theImportIsNotUndone() {
        coordinator()
                .open("/imports")
                .follow(TITLE)
                .follow("Undo this import")
                .sees("It cannot be undone while later records rest on it.")
                .sees(GROUP)
                .shoot("import-not-undone");
    }

    private Visitor analyst() {
        return visitors.as("analyst-1-force-metropolitan");
    }

    private Visitor coordinator() {
        return visitors.as("regional-coordinator-2-region-lon");
    }

    private int lateAfterDays(int days) {
        today.daysPass(days);
        return late();
    }

    private int late() {
        return visitors.as("chair").open("/exceptions").figure("… exceptions?, of what you may see");
    }

    private int exceptionsOfTheGroup() {
        var row = visitors.as("chair").open("/groups?q=Dulwich+Dark").row(GROUP).innerText();
        return row.contains("No exceptions")
                ? 0
                : Integer.parseInt(row.replaceAll("(?s).*?(\\d+) exceptions?.*", "$1"));
    }

    private int cell(String tier) {
        var chair = visitors.as("chair").open("/picture");
        return Integer.parseInt(cellOf(chair, tier).locator("b").innerText().replace(",", ""));
    }

    private static Locator cellOf(Visitor visitor, String tier) {
        return visitor.page().locator("a.app-cell").filter(new Locator.FilterOptions().setHasText(THEME + ", " + tier));
    }
}
