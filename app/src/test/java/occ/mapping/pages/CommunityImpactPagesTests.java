package occ.mapping.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.mapping.MadeGroups;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.nomination.Nominations;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class CommunityImpactPagesTests {
    @Autowired
    Nominations nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    MadeGroups made;

    @BeforeEach
    void groupsAreMade() {
        made = new MadeGroups(nominations, subjects, people);
    }

    @Test
    @DisplayName("What a subject does to a place is assessed, shown, fed to the picture and looked at again")
    void aPlaceIsAssessedAndLookedAtAgain() {
        var group = mapped("Harsh Lane");
        assertThat(analyst().get(group.address()).body()).contains("Community impact: not assessed", "Assess a place");

        var recorded = analyst().post(group.address() + "/community-impacts", typed("gwent", "HIGH", "0"));
        assertThat(analyst().follow(recorded).body())
                .contains("What it does to Gwent is assessed", "Community impact: 1 place")
                .contains("Shops pay for peace", "High");
        assertThat(analyst().get("/groups?community=gwent").body()).contains("Harsh Lane");

        assertThat(analyst()
                        .get(group.address() + "/community-impacts/new?place=gwent")
                        .body())
                .contains("Shops pay for peace", "name=\"version\" value=\"1\"");
        var worse = new HashMap<>(typed("gwent", "SEVERE", "1"));
        worse.put("statement", "A whole estate is controlled");
        analyst().post(group.address() + "/community-impacts", worse);
        assertThat(analyst().get(group.address()).body())
                .contains("A whole estate is controlled", "Severe", "Community impact: 1 place")
                .doesNotContain("Shops pay for peace");
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        var group = mapped("Rough Lane");
        var typed = new HashMap<>(typed("atlantis", "", "0"));
        typed.put("reviewOn-year", "2001");

        var page = analyst().post(group.address() + "/community-impacts", typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Select the force or place", "Select how much people suffer", "Shops pay for peace");

        typed.putAll(Map.of("place", "kent", "level", "LOW"));
        assertThat(analyst().post(group.address() + "/community-impacts", typed).body())
                .contains("The day to look again lies in the future", "value=\"2001\"");
    }

    @Test
    void whoAssessesSecondSeesBothVersions() {
        var group = mapped("Steep Lane");
        analyst().post(group.address() + "/community-impacts", typed("kent", "HIGH", "0"));

        var stale = browsers.as(people.coordinator())
                .post(group.address() + "/community-impacts", typed("kent", "LOW", "0"));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Somebody else saved first", "Low", "High");
    }

    @Test
    void whatWasAssessedWronglyIsTakenBack() {
        var group = mapped("Wrong Lane");
        analyst().follow(analyst().post(group.address() + "/community-impacts", typed("kent", "HIGH", "0")));

        var ended = analyst().post(group.address() + "/community-impacts/kent/end", Map.of());

        assertThat(analyst().follow(ended).body())
                .contains("The assessment of Kent is taken back", "Community impact: not assessed");
        assertThat(analyst()
                        .post(group.address() + "/community-impacts/kent/end", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherRegionAndAnotherRoleReadAndDoNotAssess() {
        var group = mapped("Long Lane");
        analyst().post(group.address() + "/community-impacts", typed("kent", "HIGH", "0"));
        for (var other : new Browser[] {
            browsers.as(people.with("region:EM", Role.REGIONAL_COORDINATOR)), browsers.as(people.chair())
        }) {
            assertThat(other.get(group.address()).body())
                    .contains("Shops pay for peace")
                    .doesNotContain("Assess a place", "Take back");
            assertThat(other.get(group.address() + "/community-impacts/new").statusCode())
                    .isEqualTo(404);
            assertThat(other.post(group.address() + "/community-impacts", typed("kent", "LOW", "1"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private Subject mapped(String name) {
        return made.mapped(name, "Ada " + name, "Bo " + name, "Cy " + name);
    }

    private static Map<String, String> typed(String place, String level, String version) {
        var again = LocalDate.now().plusDays(90);
        return Map.of(
                "version",
                version,
                "place",
                place,
                "level",
                level,
                "statement",
                "Shops pay for peace",
                "reviewOn-day",
                String.valueOf(again.getDayOfMonth()),
                "reviewOn-month",
                String.valueOf(again.getMonthValue()),
                "reviewOn-year",
                String.valueOf(again.getYear()));
    }

    private Browser analyst() {
        return browsers.as(people.analyst());
    }
}
