package occ.picture.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.picture.MadeRegister;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
@TestInstance(Lifecycle.PER_CLASS)
class RegisterPagesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    Actor someone;
    Visitor visitor;

    @BeforeAll
    void someIndividuals() {
        someone = people.another("force:merseyside", Role.ANALYST);
        visitor = Visitor.signedIn(context, someone);
        context.getAutowireCapableBeanFactory()
                .createBean(MadeRegister.class)
                .make(people.analyst(), EntityKind.PRIORITY_INDIVIDUAL, 60, 3, Handling.P);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=abc",
                "page=999999",
                "page=99999999999999999999",
                "sort=nonsense",
                "sort=-",
                "sort=-band",
                "tier=9&tier=none",
                "state=%00",
                "q=%25",
                "as-at=2026-99-99",
                "owner=force:nowhere",
                "rule=nothing&rule=else",
            })
    void anAddressThatMakesNoSenseIsAListNonetheless(String question) {
        assertThat(visitor.open("/individuals?" + question).status()).isEqualTo(200);
    }

    @Test
    void nothingFoundSaysSoAndOffersTheWholeList() {
        var page = visitor.open("/individuals?q=Zzyxwvut");

        assertThat(page.text()).contains("0 priority individuals of ", "Nothing you may see matches");
        assertThat(page.html()).contains("href=\"/individuals\"", "value=\"Zzyxwvut\"");
    }

    @Test
    @DisplayName("A register with nothing in it says so, and offers no way to where one is")
    void aRegisterWithNothingInItSaysSo() {
        var page = visitor.open("/groups?as-at=2000-01-01");

        assertThat(page.text()).contains("There are no groups that you may see").doesNotContain("Show all groups");
    }

    @Test
    void whatIsChosenIsShownAndCanBeTakenAwayOneByOne() {
        var page = visitor.open("/individuals?theme=DRUGS&tier=2&sort=-band");

        assertThat(page.text()).contains("Take away Drugs (UK and International)", "Take away Tier 2, regional");
        assertThat(page.html())
                .contains("href=\"/individuals?tier=2\"", "href=\"/individuals?theme=DRUGS\"")
                .contains("aria-sort=\"descending\"");
    }

    @Test
    void aViewIsSavedUnderANameAndSavedAgainStandsForTheNewAddress() {
        save("/individuals?tier=2", "My tier 2");
        var saved = save("/individuals?tier=1", "My tier 2");

        assertThat(saved.location()).hasValue("/individuals?tier=1");
        var list = visitor.open("/individuals");
        assertThat(list.html())
                .contains("href=\"/individuals?tier=1\">My tier 2")
                .doesNotContain("tier=2\">My tier 2");
    }

    @Test
    void aViewWithoutANameOrOfAnotherProgramIsNotSaved() {
        var nameless = save("/individuals?tier=3", " ");
        assertThat(visitor.follow(nameless).text()).contains("Not saved: give the view a name");

        for (var address :
                new String[] {"https://example.org/", "//example.org/groups", "/groups\\@example.org", "/accounts"}) {
            assertThat(save(address, "Elsewhere").location()).hasValue("/groups");
        }
        assertThat(visitor.open("/individuals").text()).doesNotContain("Elsewhere");
    }

    @Test
    void aViewIsItsReadersOwn() {
        save("/individuals?tier=4", "Only mine");
        var stranger = Visitor.signedIn(context, people.another("force:merseyside", Role.ANALYST));
        var removal = removalOf("Only mine");

        assertThat(stranger.open("/individuals").text()).doesNotContain("Only mine");
        assertThat(stranger.send(removal, stranger.open("/individuals"), Map.of("address", "/individuals"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.open("/individuals").text()).contains("Only mine");

        visitor.send(removal, visitor.open("/individuals"), Map.of("address", "/individuals"));
        assertThat(visitor.open("/individuals").text()).doesNotContain("Only mine");
    }

    @Test
    @DisplayName("R22: taking a list away asks for a reason, and keeps what was typed when it is missing")
    void takingAListAwayAsksForAReason() {
        var form = visitor.open("/individuals/export?tier=2");
        assertThat(form.text()).contains("Why does this leave the system?");

        var refused = visitor.send("/individuals/export?tier=2", form, Map.of("reason", "", "format", "CSV"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Enter why this leaves the system");
        assertThat(refused.html()).contains("href=\"#reason\"").containsPattern("value=\"CSV\"[^>]*checked");

        var taken = visitor.send(
                "/individuals/export?tier=2", form, Map.of("reason", "For the regional meeting", "format", "CSV"));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.html().lines().skip(2))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("PRI-"));
        assertThat(taken.html().lines().findFirst())
                .hasValueSatisfying(first -> assertThat(first).startsWith("OFFICIAL-SENSITIVE. Handling code "));
    }

    private Visitor.Page save(String address, String name) {
        return visitor.send("/saved-views", visitor.open("/individuals"), Map.of("address", address, "name", name));
    }

    private String removalOf(String name) {
        var html = visitor.open("/individuals").html();
        var from = html.indexOf("/saved-views/", html.indexOf(">" + name + "<"));
        return html.substring(from, html.indexOf('"', from));
    }
}
