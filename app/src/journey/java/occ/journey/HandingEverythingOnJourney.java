package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer leaves, and their coordinator hands on all that they hold: kind by kind, each to somebody who may have it. */
@InTheMadeWorld
class HandingEverythingOnJourney {
    /** Whom other journeys follow. */
    private static final String LEAD_OF_THE_STORY = "Tamsin Orrell-Vane";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("R09: from who holds what to what came of each, with nothing half done")
    void fromWhoHoldsWhatToWhatCameOfEach() {
        var coordinator = visitors.as("coordinator").open("/work").follow("Handing on");
        coordinator.sees("Choose whose").shoot("handing-on");
        var person = leaver(coordinator);
        var name = person.innerText();
        coordinator.click(person).sees("of what you may see");
        var address = coordinator.path();

        coordinator.press("Hand on what is ticked").sees("There is a problem").sees("Enter a handover note");
        coordinator.open(address);

        var kinds = coordinator.page().locator("select[name^='to-']");
        assertThat(kinds.count()).isPositive();
        for (var kind = 0; kind < kinds.count(); kind++) {
            kinds.nth(kind).selectOption(new SelectOption().setIndex(1));
        }
        coordinator.page().locator("input[name^='item-']").all().forEach(Locator::check);
        coordinator
                .fill("Handover note", "All papers are in the folder of the unit, by reference")
                .shoot("handing-on-what-somebody-holds")
                .press("Hand on what is ticked");
        if (coordinator.path().startsWith("/jobs/")) {
            coordinator.waitFor("See what came of it").follow("See what came of it");
        }

        coordinator.sees("What " + name + " held").shoot("handed-on");
        assertThat(coordinator.body()).doesNotContain("Not handed on").containsPattern("Asked|Handed on");
        coordinator.open(address).sees("holds nothing by name that you may see");
    }

    private static Locator leaver(Visitor coordinator) {
        return coordinator
                .page()
                .locator("tbody th a")
                .filter(new Locator.FilterOptions().setHasNotText(LEAD_OF_THE_STORY))
                .first();
    }
}
