package occ.mapping.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class NominatingOnPagesTests {
    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Test
    void sixFieldsAreCheckedSentAndConfirmed() {
        var analyst = browsers.as(people.analyst());
        var check = analyst.post("/nominations/check", NominationExamples.typed("Copper Wharf"));
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.body()).contains("Check your answers", "Unknown male 1", "resting on Log 12, 2B P");

        var sent = analyst.post("/nominations", NominationExamples.typed("Copper Wharf"));
        var confirmation = analyst.follow(sent);
        assertThat(confirmation.body())
                .contains("Copper Wharf is nominated", "Regional coordinator, North West decides on it by");
    }

    @Test
    @DisplayName("A nomination sent twice is one group")
    void aNominationSentTwiceIsOneGroup() {
        var analyst = browsers.as(people.analyst());
        var fields = new HashMap<>(NominationExamples.typed("Amber Sluice"));
        fields.put("submission", UUID.randomUUID().toString());
        fields.put("_csrf", analyst.token());

        var first = analyst.leadsTo(analyst.postAsIs("/nominations", fields));
        var second = analyst.leadsTo(analyst.postAsIs("/nominations", fields));

        assertThat(first).startsWith("/nominations/OCG-").isEqualTo(second);
        var alike = analyst.get("/nominations/hits?name=Amber%20Sluice").body();
        assertThat(Pattern.compile("/groups/OCG-").matcher(alike).results()).hasSize(1);
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        var typed = new HashMap<>(NominationExamples.typed("Quiet Basin"));
        typed.put("primaryTheme", "");
        typed.put("grade", "9Z");
        typed.remove("member-3-name");
        typed.put("member-3-name", "Idris Vane");
        typed.put("member-3-role", "");

        var page = browsers.as(people.analyst()).post("/nominations/check", typed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Choose the theme that fits best")
                .contains("A grade looks like 1B P")
                .contains("Select the role of the member")
                .contains("value=\"Idris Vane\"", "value=\"9Z\"", "value=\"Quiet Basin\"");
    }

    @Test
    void goingBackFromTheCheckKeepsEveryAnswer() {
        var analyst = browsers.as(people.analyst());
        var typed = NominationExamples.typed("Slow Ferry");

        for (var time = 1; time <= 2; time++) {
            assertThat(analyst.post("/nominations/check", typed).statusCode()).isEqualTo(200);
            var again = analyst.post("/nominations/new", typed);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).contains("value=\"Slow Ferry\"", "value=\"Log 12\"", "import cocaine");
        }
    }

    @Test
    void anotherRowOfMembersKeepsTheFirst() {
        var typed = new HashMap<>(NominationExamples.typed("Narrow Quay"));
        typed.put("another", "true");

        var page = browsers.as(people.analyst()).post("/nominations/new", typed);

        assertThat(page.body()).contains("name=\"member-4-name\"", "value=\"Dee Marlow\"");
    }

    @Test
    @DisplayName("R02: two people and a rumour are no group")
    void twoPeopleAndARumourAreNoGroup() {
        var typed = new HashMap<>(NominationExamples.typed("Thin Ice"));
        typed.put("member-3-item", "");

        var page = browsers.as(people.analyst()).post("/nominations/check", typed);

        assertThat(page.body())
                .contains("It takes 3 distinct persons who take part; there are 2")
                .contains("Unknown male 1 needs a graded item");
    }

    @Test
    @DisplayName("R45: a possible victim is recorded by somebody admitted to safeguarding, and counts nowhere")
    void aPossibleVictimIsForSafeguardingAndCountsNowhere() {
        var typed = new HashMap<>(NominationExamples.typed("Hollow Lane"));
        typed.putAll(Map.of("rows", "4", "member-4-name", "Robin Ash", "member-4-role", "EXPLOITED"));
        var refused = browsers.as(people.analyst()).post("/nominations/check", typed);
        assertThat(refused.body()).contains("somebody admitted to safeguarding");

        var admitted = people.admittedTo(occ.access.Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var browser = browsers.as(admitted);
        var address = "/groups/"
                + browser.leadsTo(browser.post("/nominations", typed)).substring(13);

        assertThat(browser.get(address).body())
                .contains("Robin Ash", "Not counted as an offender")
                .contains("3 members you may see, and 1 not counted as offenders");
        assertThat(browsers.as(people.analyst()).get(address).body())
                .contains("3 members you may see")
                .doesNotContain("Robin Ash", "not counted as offenders");
    }

    @Test
    void whoMayNotNominateFindsNoForm() {
        var manager = browsers.as(people.with("force:merseyside", Role.OFFENDER_MANAGER));

        assertThat(manager.get("/nominations/new").statusCode()).isEqualTo(404);
        assertThat(manager.post("/nominations", NominationExamples.typed("Not Mine"))
                        .statusCode())
                .isEqualTo(404);
    }
}
