package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheMadeWorld
class WhenThingsGoWrongJourney {
    private static final String FIRST_REASON = "The force has a team on it that knows its people.";
    private static final String SECOND_REASON = "It reaches into three forces, and none sees the whole of it.";

    // What the button would send; the answer is read and not drawn, for a browser takes minutes over such a field.
    private static final String PASTED_AND_SENT = """
        async () => {
          const form = document.getElementById("justification").form;
          const typed = new URLSearchParams(new FormData(form));
          typed.set("justification", "x".repeat(10_000_000));
          const answer = await fetch(form.action, { method: "POST", body: typed });
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          return answer.status + " " + page.querySelector(".govuk-error-summary")?.textContent;
        }
        """;

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("A session that ends while a form is open loses nothing that was typed")
    void aSessionThatEnds() {
        try (var analyst = visitors.newlyAs("analyst")) {
            Nomination.of("Slate Harbour").filledInBy(analyst);
            analyst.context().clearCookies();
            analyst.press("Check your answers")
                    .sees("nothing you typed is lost")
                    .shoot("session-ended");
            analyst.fill("Sign-in name", "analyst")
                    .fill("Password", Visitors.PASSWORD)
                    .press("Sign in")
                    .sees("You are signed in again");
            analyst.press("Send the form now")
                    .sees("Check your answers before you nominate")
                    .sees("Slate Harbour");
        }
    }

    @Test
    @DisplayName("A form sent twice by a double click is one deed")
    void aFormSentTwice() {
        var analyst = visitors.as("analyst");
        Nomination.of("Petrel Sands").filledInBy(analyst).press("Check your answers");
        analyst.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Nominate this group"))
                .dblclick();
        analyst.waitFor("Petrel Sands is nominated");
        var triage = visitors.as("coordinator").open("/triage");
        assertThat(triage.row("Petrel Sands").count()).isOne();
    }

    @Test
    @DisplayName("Who saves second sees both versions and decides again")
    void whoSavesSecond() {
        var group = firstMappedGroup();
        try (var first = visitors.newlyAs("chair");
                var second = visitors.newlyAs("chair")) {
            first.open(group + "/tier");
            second.open(group + "/tier");
            decides(first, "Tier 3, force", FIRST_REASON);
            decides(second, "Tier 2, regional", SECOND_REASON);
            second.sees("Somebody else saved first")
                    .sees(SECOND_REASON)
                    .sees(FIRST_REASON)
                    .shoot("somebody-else-saved-first");
            second.follow("Open the saved version").sees(FIRST_REASON);
        }
    }

    @Test
    @DisplayName("What one may not do and what is not there look the same")
    void forbiddenAndMissing() {
        var group = firstMappedGroup();
        var analyst = visitors.as("analyst");
        var forbidden = group + "/tier";
        var missing = "/groups/OCG-0000-0000-0/tier";

        assertThat(analyst.status(forbidden)).isEqualTo(404).isEqualTo(analyst.status(missing));
        assertThat(analyst.open(forbidden).body())
                .isEqualTo(analyst.open(missing).body());
        analyst.sees("Page not found").shoot("page-not-found");
    }

    @Test
    @DisplayName("Ten megabytes pasted into a field are refused in words")
    void tenMegabytes() {
        try (var analyst = visitors.newlyAs("analyst")) {
            Nomination.of("Osier Weir").filledInBy(analyst);
            assertThat(analyst.page().evaluate(PASTED_AND_SENT).toString())
                    .startsWith("422")
                    .contains("There is a problem", "4,000 characters");
        }
    }

    private String firstMappedGroup() {
        var chair = visitors.as("chair").open("/groups?state=MAPPED");
        return chair.page().locator("tbody th a").first().getAttribute("href");
    }

    private static void decides(Visitor chair, String tier, String why) {
        chair.choose(tier).fill("Why this tier", why).press("Decide the tier");
    }
}
