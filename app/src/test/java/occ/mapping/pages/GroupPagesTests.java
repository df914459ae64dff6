package occ.mapping.pages;

import static occ.mapping.pages.NominationExamples.nominated;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.audit.OwnTrail.Line;
import occ.kernel.Actor;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class GroupPagesTests {
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    OwnTrail trail;

    @Autowired
    Transactions transactions;

    @Test
    void eachSeesTheButtonsOfTheirOwnDeeds() {
        var address = nominated(analyst(), "Grey Pontoon");

        assertThat(analyst().get(address).body())
                .contains("Complete the nomination")
                .doesNotContain(">Triage</a>\n  <a class=\"app-btn\"", "href=\"" + address + "/triage\"");
        assertThat(coordinator().get(address).body()).contains("href=\"" + address + "/triage\"");
        assertThat(browsers.as(people.chair()).get(address).body()).doesNotContain("app-btn\" href");
    }

    @Test
    void itSaysWhereItStandsAndWhatComesNext() {
        var address = nominated(analyst(), "Iron Slipway");

        assertThat(analyst().get(address).body())
                .contains("Iron Slipway", "Nominated", "Triage it by", "Handling", "They import cocaine")
                .contains("Rowan Pike", "Principal", "3 members you may see");
    }

    @Test
    @DisplayName("One look at the page is one look at its scores and its response in the trail")
    void oneLookAtThePageIsOneLookInTheTrail() {
        var address = nominated(analyst(), "Plain Sight");
        var reader = people.another("force:merseyside", Role.ANALYST);

        var page = browsers.as(reader).get(address).body();

        assertThat(page).containsOnlyOnce("id=\"threat\"").containsOnlyOnce("id=\"response\"");
        assertThat(looks(reader, "assessment.read")).hasSize(1);
        assertThat(looks(reader, "mapping.subject-read")).hasSize(1);
    }

    @Test
    @DisplayName("R50: no page shows an internal key")
    void noPageShowsAnInternalKey() {
        var address = nominated(analyst(), "Blue Capstan");

        for (var path : new String[] {"", "/members", "/history", "/completion", "/triage"}) {
            var page = coordinator().get(address + path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(Browser.masked(page)).as(path).doesNotContainPattern(UUID);
        }
    }

    @Test
    @DisplayName("R41: before it was nominated there was no group")
    void beforeItWasNominatedThereWasNoGroup() {
        var address = nominated(analyst(), "Late Lantern");

        assertThat(analyst().get(address + "?as-at=2020-01-01").statusCode()).isEqualTo(404);
        assertThat(analyst().get(address + "?as-at=yesterday").body()).contains("Enter a past day");
    }

    @Test
    void whatIsKeptWithConditionsIsNotThereForOthers() {
        var typed = new HashMap<>(NominationExamples.typed("Sealed Hatch"));
        typed.put("grade", "2B C");
        var address = nominated(analyst(), typed);
        var stranger = browsers.as(people.with("force:kent", Role.ANALYST));

        assertThat(stranger.get(address).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/nominations/hits?name=Sealed%20Hatch").body()).doesNotContain("Sealed Hatch");
        assertThat(coordinator().get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void aReferenceUnderAnotherCollectionIsNoAddress() {
        var address = nominated(analyst(), "Wrong Shelf");

        assertThat(analyst().get(address.replace("/groups/", "/individuals/")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCoordinatorPicksUpAndReturnsAndTheNominatorSendsAgain() {
        var address = nominated(analyst(), "Round Trip");
        assertThat(coordinator().get("/triage?page=999").body()).contains("Round Trip");

        coordinator().post(address + "/triage", Map.of("version", "1", "decision", "PICK_UP"));
        var returned = coordinator()
                .post(
                        address + "/triage",
                        Map.of(
                                "version",
                                "2",
                                "decision",
                                "RETURN",
                                "reasons",
                                "SOURCE_MISSING",
                                "returnWords",
                                "Grade it"));
        assertThat(coordinator().leadsTo(returned)).isEqualTo("/triage");
        assertThat(analyst().get(address).body()).contains("Returned", "Submit again");

        analyst().post(address + "/moves/resubmit", Map.of("version", "3", "words", "Graded"));
        assertThat(analyst().get(address + "/history").body())
                .contains("Submit again", "Return to the nominator", "A source or grade is missing. Grade it");
    }

    @Test
    @DisplayName("R02: a group is accepted once the definition test is recorded and passed")
    void aGroupIsAcceptedOnceTheTestIsPassed() {
        var address = nominated(analyst(), "Long Jetty");
        coordinator().post(address + "/triage", Map.of("version", "1", "decision", "PICK_UP"));
        var accept = Map.of("version", "2", "decision", "ACCEPT_FOR_DEVELOPMENT");
        assertThat(coordinator().post(address + "/triage", accept).body()).contains("Record the definition test");

        analyst().post(address + "/completion", completion("2"));
        var accepted =
                coordinator().post(address + "/triage", Map.of("version", "3", "decision", "ACCEPT_FOR_DEVELOPMENT"));

        assertThat(accepted.statusCode()).isEqualTo(303);
        assertThat(analyst().get(address).body()).contains("In development", "Definition test: passed");
    }

    @Test
    void whoSavesSecondSeesBothVersions() {
        var address = nominated(analyst(), "Two Hands");
        analyst().post(address + "/completion", completion("1"));

        var stale = analyst().post(address + "/completion", completion("1"));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Somebody else saved first", "Drug importation");
    }

    private List<Line> looks(Actor reader, String deed) {
        var now = Instant.now();
        return transactions.as(
                reader,
                () ->
                        trail
                                .between(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)), 0, 1_000)
                                .lines()
                                .stream()
                                .filter(line -> line.deed().equals(deed))
                                .toList());
    }

    private static Map<String, String> completion(String version) {
        var fields = new HashMap<String, String>();
        fields.put("version", version);
        fields.put("basis", "SCA2015_S45");
        for (var limb : new String[] {"PURPOSE", "TOGETHER", "SERIOUS", "GAIN"}) {
            fields.put("met-" + limb, "yes");
            fields.put("limb-" + limb, "Shown by two reports");
        }
        fields.put("crimes", "DRUG_IMPORTATION");
        fields.put("territory", "merseyside");
        return fields;
    }

    private Browser analyst() {
        return browsers.as(people.analyst());
    }

    private Browser coordinator() {
        return browsers.as(people.coordinator());
    }
}
