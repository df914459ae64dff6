package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheMadeWorld
class ByKeyboardAloneJourney {
    private static final String GROUP = "Tarn Gate";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("A group is found, scored, checked and given its tier by keys alone, and the focus is always seen")
    void theMainDeedByKeys() {
        scored();
        checked();
        tierDecided();
    }

    private void scored() {
        try (var analyst = visitors.nobody()) {
            var keys = signedIn(analyst, "analyst");
            find(keys, GROUP);
            keys.to("All scores").enter();
            keys.to("Score it").enter();
            keys.answer("OCC-Open v1").answer("From empty").to("Begin").enter();
            keys.to("Submit to be checked").enter();
            assertThat(analyst.page().locator(".govuk-error-summary:focus").count())
                    .as("the error summary takes the focus")
                    .isOne();
            keys.press("Tab").press("Enter");
            assertThat(analyst.page().evaluate("document.activeElement.type")).isEqualTo("radio");
            answerAll(analyst, keys);
            keys.to("Submit to be checked").enter();
            analyst.doesNotSee("There is a problem").sees(GROUP);
        }
    }

    private static void answerAll(Visitor analyst, Keyboard keys) {
        var whys = analyst.page().locator("textarea[name$='-why']");
        var number = whys.count();
        // From the top, so that no question is passed over.
        analyst.page().evaluate("document.querySelector('#main').focus()");
        for (var i = 0; i < number; i++) {
            var code = whys.nth(i).getAttribute("name").replace("-why", "");
            keys.toAnswersOf(code).press("Space").press("ArrowDown").press("ArrowDown");
            keys.to("Why " + code).type("Seen twice by the team");
        }
    }

    private void checked() {
        try (var coordinator = visitors.nobody()) {
            var keys = signedIn(coordinator, "coordinator");
            coordinator.open("/assurance");
            keys.to(GROUP).enter();
            keys.answer("Approve it").to("What you checked, or what is missing or wrong");
            keys.type("Every answer against what it rests on")
                    .to("Record the check")
                    .enter();
            coordinator.doesNotSee("There is a problem");
        }
    }

    private void tierDecided() {
        try (var chair = visitors.nobody()) {
            var keys = signedIn(chair, "chair");
            keys.press("Tab");
            assertThat(keys.name()).isEqualTo("Skip to main content");
            keys.press("Enter");
            assertThat(chair.page().evaluate("document.activeElement.id")).isEqualTo("main");
            find(keys, GROUP);
            keys.to("Change (the tier)").enter();
            keys.answer("Tier 3, force")
                    .to("Why this tier")
                    .type("The force has the team that knows its people and its yards");
            keys.backTo("Tier 3, force").to("Decide the tier").enter();
            chair.sees("Tier 3, force");
        }
    }

    private static Keyboard signedIn(Visitor visitor, String name) {
        visitor.open("/sign-in");
        var keys = new Keyboard(visitor.page());
        keys.to("Sign-in name")
                .type(name)
                .to("Password")
                .type(Visitors.PASSWORD)
                .press("Enter");
        visitor.page().waitForURL(url -> !url.endsWith("/sign-in"));
        return keys;
    }

    private static void find(Keyboard keys, String group) {
        keys.page().evaluate("document.activeElement.blur()");
        keys.to("Search all records you may see").type(group).enter();
        keys.to(group).enter();
    }
}
