package occ.mapping.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.kernel.AsAt;
import occ.mapping.MadeGroups;
import occ.mapping.Memberships;
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
class MergingOnPagesTests {
    @Autowired
    Nominations nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    Memberships memberships;

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
    void twoRecordsAreFoundLaidSideBySideMergedAndParted() {
        var one = mapped("Cinder Wharf");
        var two = made.nominated(
                people.with("force:cheshire", Role.ANALYST),
                "cheshire",
                "Cinder Wharfe",
                "Ada Cinder Wharfe",
                "Bo Cinder Wharfe",
                "Cy Cinder Wharfe");
        assertThat(coordinator().get(one.address()).body()).contains(one.address() + "/merge");
        assertThat(coordinator().get(one.address() + "/merge").body())
                .contains("Which record may be the same?", one.address() + "/merge?with=" + two.reference());
        assertThat(coordinator()
                        .get(one.address() + "/merge?with=" + two.reference())
                        .body())
                .contains("Are they the same?", "Agrees", "Cheshire", "Merseyside")
                .contains("Who would be a member of the one that carries on", "Ada Cinder Wharfe")
                .contains("Cinder Wharf points to it, and its members are read there");

        var merged = coordinator().post(one.address() + "/merge", typed(one, two, "THERE"));
        assertThat(coordinator().leadsTo(merged)).isEqualTo(two.address());
        assertThat(coordinator().follow(merged).body())
                .contains("Cinder Wharf is merged into Cinder Wharfe", "Carries on for", "6 members you may see");
        assertThat(coordinator().get(one.address()).body()).contains("Merged into", "its members are read there");
        assertThat(coordinator().get(two.address() + "/history").body())
                .contains("Carries on for", "Same telephone", "Decided by the regional board: Item 4");

        assertThat(coordinator().get(one.address() + "/moves/undo-combination").body())
                .contains("It stands again as it did before");
        var undone = coordinator()
                .post(
                        one.address() + "/moves/undo-combination",
                        Map.of("version", version(one), "words", "Two brothers, not one man"));
        assertThat(coordinator().follow(undone).body()).contains("Cinder Wharf is now mapped", "3 members you may see");
        assertThat(coordinator().get(two.address()).body()).doesNotContain("Carries on for");
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        var one = mapped("Ember Wharf");
        var two = mapped("Ember Quay");

        var bare = coordinator()
                .post(one.address() + "/merge", Map.of("with", two.reference().text(), "words", "Same boat"));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body())
                .contains("Select which one carries on", "Select on whose word")
                .contains("Enter who consented or decided, and when", "Same boat");

        var unconsented = new HashMap<>(typed(one, two, "THERE"));
        unconsented.put("agreement", "OWNERS");
        assertThat(coordinator().post(one.address() + "/merge", unconsented).body())
                .contains("Every owner must consent, or a regional or national board decide");
        unconsented.put("consents", "0");
        assertThat(coordinator().post(one.address() + "/merge", unconsented).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aRecordThatIsNotThereHiddenOrOfAnotherKindIsAnsweredAlike() {
        var one = mapped("Ashen Wharf");
        var refusal = "There is no other live record of that kind and reference that you may see";

        for (var other : new String[] {
            one.reference().text(), occ.kernel.Reference.next("OCG").text()
        }) {
            var page = coordinator().get(one.address() + "/merge?with=" + other);
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains(refusal);
        }
        assertThat(coordinator().get(one.address() + "/merge?with=nonsense").statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherRegionAndAnotherRoleCannotMerge() {
        var one = mapped("Sooty Wharf");
        var two = mapped("Sooty Quay");
        for (var other : new Browser[] {
            browsers.as(people.with("region:EM", Role.REGIONAL_COORDINATOR)),
            browsers.as(people.analyst()),
            browsers.as(people.chair())
        }) {
            assertThat(other.get(one.address() + "/merge").statusCode()).isEqualTo(404);
            assertThat(other.post(one.address() + "/merge", typed(one, two, "THERE"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoMergesSecondSeesWhatTheFirstDid() {
        var one = mapped("Flint Wharf");
        var two = mapped("Flint Quay");
        var typed = typed(one, two, "THERE");
        coordinator().post(one.address() + "/merge", typed);

        var stale = coordinator().post(one.address() + "/merge", typed);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Somebody else saved first", "Merged");
    }

    @Test
    @DisplayName("A group is split in two steps: into what, and who goes where")
    void aGroupIsSplitInTwoSteps() {
        var group = mapped("Chalk Wharf");
        assertThat(coordinator().get(group.address() + "/split").body()).contains("Into what is it split?");
        assertThat(coordinator()
                        .get(group.address() + "/split?successor-1=Chalk+North")
                        .body())
                .contains("Name two or more groups", "value=\"Chalk North\"");
        assertThat(coordinator()
                        .get(group.address() + "/split?successor-1=Chalk+North&successor-2=Chalk+South")
                        .body())
                .contains("Who goes where?", "Chalk North, new", "Ada Chalk Wharf");

        var typed = new HashMap<String, String>();
        typed.putAll(Map.of(
                "version",
                version(group),
                "successor-1",
                "Chalk North",
                "successor-2",
                "Chalk South",
                "agreement",
                "NATIONAL",
                "minute",
                "Board of 3 June",
                "words",
                "The younger men work on their own"));
        var left = coordinator().post(group.address() + "/split", typed);
        assertThat(left.statusCode()).isEqualTo(422);
        assertThat(left.body())
                .contains("href=\"#members\">Give every member at least one of the successors", "Board of 3 June");

        memberships
                .of(people.coordinator(), group.id(), AsAt.NOW)
                .forEach(member -> typed.put("place-" + member.reference(), "1"));
        var parted = coordinator().post(group.address() + "/split", typed);
        assertThat(coordinator().follow(parted).body())
                .contains("Chalk Wharf is split into", "Split into", "Chalk South");
        assertThat(browsers.as(people.analyst()).get(group.address() + "/split").statusCode())
                .isEqualTo(404);
    }

    private Subject mapped(String name) {
        return made.mapped(name, "Ada " + name, "Bo " + name, "Cy " + name);
    }

    private Map<String, String> typed(Subject here, Subject there, String survivor) {
        return Map.of(
                "with",
                there.reference().text(),
                "version",
                version(here),
                "otherVersion",
                version(there),
                "survivor",
                survivor,
                "agreement",
                "REGIONAL",
                "minute",
                "Item 4",
                "words",
                "Same telephone");
    }

    private String version(Subject subject) {
        return String.valueOf(made.again(subject).version());
    }

    private Browser coordinator() {
        return browsers.as(people.coordinator());
    }
}
