package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the command knows, from the one who told it to the map, with the one who told it kept out of sight. */
@InTheMadeWorld
class FromReportToMapJourney {
    private static final String PUBLIC = "Boxes carried into a lock-up in Speke";
    private static final String PRISON = "Who pays for a lock-up in Speke";
    private static final String PERSON = "Thaddeus Quillon";

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    private String reported = "";
    private String prison = "";
    private String person = "";

    @Test
    @DisplayName("A public and a prison report are graded, sanitised, approved by another, and become statements")
    void fromReportToMap() {
        reported = entered(
                PUBLIC,
                "Member of the public. Shown as: Public",
                "My husband told me that Thaddeus Quillon carries boxes into a lock-up in Speke at 4:40 on Thursdays."
                        + "\n\nHe calls 07700 900613 from there.");
        prison = entered(
                PRISON,
                "Prison. Shown as: Partner",
                "Thaddeus Quillon pays the rent of the lock-up.\n\nThe keys hang in the gatehouse.");
        evaluated(reported, "D Not known");
        evaluated(prison, "B Known indirectly but corroborated");
        sanitised(reported);
        sentAsItIs(prison);
        approvedByAnother(reported, "Taken out");
        approvedByAnother(prison, "The keys hang in the gatehouse.");
        markedUp(reported, true);
        markedUp(prison, false);
        theMapLeadsBack();
        eachSeesWhatTheyMay();
        theDayBeforeKnewNothing();
    }

    private String entered(String title, String type, String text) {
        var officer = officer().open("/intelligence").follow("Enter a report");
        officer.press("Send to the unit").sees("There is a problem");
        officer.fill("What is it about?", title)
                .fill("The report, one item a paragraph", text)
                .fill("Day", "2")
                .fill("Month", "3")
                .fill("Year", "2026")
                .choose(type)
                .fill("Who is it? (optional)", "LOG 4471")
                .choose("2 Untested")
                .fill("How did it come to be known?", "Rang the control room and was called back")
                .shoot("intelligence-entry")
                .press("Send to the unit")
                .doesNotSee("There is a problem")
                .doesNotSee("LOG 4471")
                .sees(title);
        return officer.path();
    }

    private void evaluated(String report, String information) {
        var officer = officer().open("/intelligence/queues/evaluation").shoot("intelligence-queue");
        officer.open(report).follow("Evaluate").press("Save the grades").sees("There is a problem");
        officer.select("Source", "2 Untested")
                .select("MoPI group", "2 Other sexual, violent or serious offences")
                .select("Information, item 1", information)
                .select("Handling, item 1", "P Lawful sharing permitted")
                .select("Information, item 2", information)
                .select("Handling, item 2", "P Lawful sharing permitted")
                .shoot("intelligence-evaluation")
                .press("Save the grades")
                .doesNotSee("There is a problem");
    }

    private void sanitised(String report) {
        var officer = officer().open(report + "/sanitisation");
        officer.press("Save and send for approval").sees("There is a problem").sees("My husband");
        officer.shoot("intelligence-sanitisation")
                .fill("Item 1, sanitised", PERSON + " carries boxes into a lock-up in Speke.")
                .press("Save and send for approval")
                .sees("waits for a second person");
    }

    private void sentAsItIs(String report) {
        officer()
                .open(report + "/sanitisation")
                .press("Save and send for approval")
                .sees("waits for a second person");
    }

    private void approvedByAnother(String report, String text) {
        officer().open(report + "/approval").press("Approve the report").sees("somebody else approves it");
        visitors.as("intelligence-north-west")
                .open(report)
                .follow("Read and decide")
                .sees(text)
                .shoot("intelligence-approval")
                .press("Approve the report")
                .sees("The report is approved");
    }

    private void markedUp(String report, boolean asNew) {
        var analyst = analyst().open(report).sees(PERSON).doesNotSee("My husband");
        analyst.follow("Mark people and things in item 1").sees("Nothing is recorded until you decide");
        analyst.page()
                .getByLabel("Decide: " + PERSON)
                .selectOption(asNew ? new String[] {"new"} : new String[] {known()});
        analyst.select(PERSON + " stands here as", "Suspected of having committed an offence, or of being about to")
                .choose("An assessment")
                .shoot("intelligence-marking")
                .press("Confirm")
                .sees("on the map");
        if (asNew) {
            analyst.follow(PERSON);
            person = analyst.path();
        }
    }

    private String known() {
        return person.substring(person.lastIndexOf('/') + 1);
    }

    private void theMapLeadsBack() {
        analyst()
                .open(person)
                .sees("2D P")
                .sees("2B P")
                .sees("Public: Intelligence report")
                .sees("Partner: Intelligence report")
                .shoot("intelligence-entity");
        analyst().follow("Public: Intelligence report").sees(PUBLIC).sees("carries boxes");
    }

    private void eachSeesWhatTheyMay() {
        visitors.as("lead")
                .open(reported)
                .sees("carries boxes")
                .doesNotSee("My husband")
                .doesNotSee("Rang the control room")
                .shoot("intelligence-report");
        assertThat(visitors.as("lead").status(reported + "/sanitisation")).isEqualTo(404);
        assertThat(visitors.as("partner").status(reported)).isEqualTo(404);
        assertThat(visitors.as("partner").status(person)).isEqualTo(404);
        assertThat(visitors.as("partner").open("/search?q=Quillon").body()).doesNotContain("Thaddeus");
    }

    private void theDayBeforeKnewNothing() {
        var before = today.date().minusDays(1);
        analyst()
                .open(person + "?as-at=" + before)
                .doesNotSee("Intelligence report")
                .sees("Nothing that you may see was known");
    }

    private Visitor officer() {
        return visitors.as("intelligence");
    }

    private Visitor analyst() {
        return visitors.as("analyst");
    }
}
