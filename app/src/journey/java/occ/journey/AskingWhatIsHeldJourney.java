package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody asks what is held about them, and gets what the law gives them and not a word more. */
@InTheMadeWorld
class AskingWhatIsHeldJourney {
    private static final String WHO = "Marek Thrupple";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("A subject-access case from request to redacted release")
    void aSubjectAccessCaseFromRequestToRedactedRelease() throws IOException {
        try (var caseworker = visitors.newlyAs("rights");
                var officer = visitors.newlyAs("data-protection")) {
            var path = recorded(caseworker);
            found(caseworker);
            decided(caseworker);
            drafted(caseworker);
            approved(officer, path);
            sent(caseworker, path);
        }
    }

    private static String recorded(Visitor caseworker) {
        caseworker.follow("Requests about data").shoot("rights");
        caseworker.follow("Record a request").press("Record it").sees("Enter who asks");
        caseworker
                .choose("Subject access")
                .fill("Who asks?", WHO)
                .fill("Where does the answer go?", "2 Invented Court, Liverpool")
                .fill("How did it come?", "by letter")
                .fill("What do they ask for, in their words?", "Everything that you have about me");
        day(caseworker, "received", "2", "3", "2026");
        caseworker.press("Record it").sees("its clock runs").sees("An answer is due by 2 April 2026");
        return caseworker.path();
    }

    private static void found(Visitor caseworker) {
        caseworker
                .follow("Search for what is held")
                .sees("Looked for: " + WHO)
                .choose("Person: " + WHO)
                .shoot("rights-search");
        caseworker.press("Add to the case").sees("Record 1: " + WHO).press("Ask the holders");
        caseworker.sees("Not all have answered yet.");
    }

    private static void decided(Visitor caseworker) {
        caseworker.follow("Record 1: " + WHO).sees("What it says");
        caseworker.choose("Release with passages taken out").press("Save the decision");
        caseworker.sees("Select at least one ground on which something is kept back");
        caseworker.choose("To protect the rights and freedoms of others, section 45(4)(e)");
        caseworker.fill("Why is that necessary and proportionate?", "Others are named who have not agreed");
        caseworker.page().locator("[data-redact]").evaluate("""
                (text) => {
                  const words = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode();
                  const line = words.data.trim().split("\\n").find((each) => each.startsWith("Sex"));
                  const range = document.createRange();
                  range.setStart(words, words.data.indexOf(line));
                  range.setEnd(words, words.data.indexOf(line) + line.length);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }
                """);
        caseworker.press("Take out what is selected").sees("Will be taken out when you save: Sex: Male");
        caseworker.shoot("rights-redaction");
        caseworker.press("Save the decision").sees("[redacted]");
    }

    private static void drafted(Visitor caseworker) {
        caseworker.follow("RGT-").follow("Draft of the answer");
        caseworker.sees("[redacted]").doesNotSee("Sex: Male").shoot("rights-draft");
        caseworker.press("Send it for approval").sees("waits for approval");
    }

    private static void approved(Visitor officer, String path) {
        officer.open("/work").sees("Read and approve");
        officer.open(path).follow("Read and approve").sees("Others are named who have not agreed");
        officer.shoot("rights-approval");
        officer.press("Approve it").sees("Approved. It can be sent");
    }

    private static void sent(Visitor caseworker, String path) throws IOException {
        caseworker.open(path).follow("What was approved").sees("[redacted]");
        assertThat(file(caseworker.page()))
                .contains("Dear " + WHO, "[redacted]", "Information Commissioner")
                .doesNotContain("Male", "OFFICIAL", "Kerensa", "Digory");
        caseworker
                .fill("How was it sent, and to where?", "By recorded delivery")
                .press("Note that it was sent");
        caseworker.sees("Noted as sent").shoot("rights-case");
        caseworker.open("/account/log").sees("Disclosed to a requester what is held of them");
    }

    private static String file(Page page) throws IOException {
        var taken = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it as a file"))
                        .click());
        return Files.readString(taken.path());
    }

    private static void day(Visitor visitor, String field, String day, String month, String year) {
        visitor.page().locator("#" + field + "-day").fill(day);
        visitor.page().locator("#" + field + "-month").fill(month);
        visitor.page().locator("#" + field + "-year").fill(year);
    }
}
