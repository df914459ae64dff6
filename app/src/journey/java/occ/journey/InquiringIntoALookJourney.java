package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody looked at a person; an auditor finds who, when and why, and nothing of what they read. */
@InTheMadeWorld
class InquiringIntoALookJourney {
    private static final String PERSON = "Corvin Haldersley";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("An auditor inquires into who looked at a person, takes it as a file, and is in the trail themself")
    void anAuditorInquiresIntoALook() throws IOException {
        var reference = lookedAt();
        inquired(reference);
    }

    private String lookedAt() {
        try (var analyst = visitors.newlyAs("analyst")) {
            analyst.open("/search?q=" + PERSON.replace(' ', '+')).follow(PERSON);
            var path = analyst.page().url();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private void inquired(String reference) throws IOException {
        try (var auditor = visitors.newlyAs("auditor")) {
            auditor.follow("Inquiries").shoot("inquiries");
            auditor.follow("Open an inquiry").press("Read the trail").sees("Select what it is for");
            auditor.choose("To verify that processing was lawful")
                    .fill("Why do you inquire?", "Complaint 2026/31: did anybody look without cause?")
                    .fill("At which record? (optional)", reference)
                    .press("Read the trail")
                    .sees("The inquiry is open")
                    .sees("Morwen Attlesby")
                    .sees("Read the record of a person, object, place or event")
                    .doesNotSee(PERSON)
                    .shoot("inquiry");
            assertThat(file(auditor.page()))
                    .contains("OFFICIAL-SENSITIVE", "Complaint 2026/31", reference)
                    .doesNotContain(PERSON);
            auditor.open("/account/log")
                    .sees("Took lines of the trail as a file")
                    .sees("Complaint 2026/31");
            auditor.open("/oversight/prompts").shoot("prompts");
            auditor.open("/oversight/operations").sees("Section 62").shoot("operations");
        }
    }

    private static String file(Page page) throws IOException {
        var taken = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it as a file"))
                        .click());
        return Files.readString(taken.path());
    }
}
