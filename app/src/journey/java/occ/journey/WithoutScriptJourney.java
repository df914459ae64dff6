package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheMadeWorld
class WithoutScriptJourney {
    private static final String GROUP = "Tarn Gate";
    private static final String WHY = "It works in four regions and two countries, and no force sees all of it.";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("Without script a group is found, scored and nominated, and nothing stays hidden that a form asks for")
    void anAnalyst() {
        try (var analyst = visitors.withoutScript()) {
            analyst.signIn("analyst", Visitors.PASSWORD)
                    .open("/search?q=Tarn+Gate")
                    .follow(GROUP);
            analyst.open(analyst.path() + "/assessments/new")
                    .choose("OCGM-style matrix v1")
                    .choose("From empty");
            analyst.press("Begin").press("Save the draft").sees("OCGM-style matrix v1");
            Nomination.of("Ivory Reach")
                    .filledInBy(analyst)
                    .press("Check your answers")
                    .press("Nominate this group");
            analyst.sees("Ivory Reach is nominated");
        }
        try (var coordinator = visitors.withoutScript()) {
            coordinator.signIn("coordinator", Visitors.PASSWORD).open("/triage").follow("Ivory Reach");
            coordinator.press("Pick up");
            assertThat(coordinator.page().getByLabel("Why it is rejected").isVisible())
                    .isTrue();
            coordinator.choose("Return to the nominator").press("Decide").sees("There is a problem");
        }
    }

    @Test
    @DisplayName("Without script the picture, the register and a decision of a tier work as they do with it")
    void aChair() {
        try (var chair = visitors.withoutScript()) {
            chair.signIn("chair", Visitors.PASSWORD).open("/picture").sees("full response");
            chair.open("/groups")
                    .fill("Name or reference", GROUP)
                    .press("Apply")
                    .follow(GROUP);
            chair.open(chair.path() + "/tier").press("Decide the tier").sees("There is a problem");
            chair.choose("Tier 1, national")
                    .fill("Why this tier", WHY)
                    .press("Decide the tier")
                    .sees(WHY);
        }
    }
}
