package occ.work.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import occ.access.Role;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.Visitor.Page;
import occ.testing.WholeApplication;
import occ.work.Burdened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handing on as a coordinator sees it. */
@WholeApplication
class HandingOnPagesTests {
    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Burdened burdened;
    Visitor coordinator;
    Actor leaver;
    Actor taker;
    Subject subject;
    String path;

    @BeforeEach
    void somebodyLeaves() {
        burdened = context.getAutowireCapableBeanFactory().createBean(Burdened.class);
        coordinator = Visitor.signedIn(context, people.another("region:NW", Role.REGIONAL_COORDINATOR));
        leaver = people.another("force:merseyside", Role.LEAD_OFFICER);
        taker = people.another("force:merseyside", Role.LEAD_OFFICER);
        subject = burdened.led(leaver, "Drained dock");
        burdened.action(leaver, subject, "Fill the dock");
        path = "/handing-on/" + reference(leaver);
    }

    @Test
    @DisplayName("The way leads from the navigation over whoever holds anything to all that they hold")
    void theWayLeadsFromTheNavigation() {
        assertThat(coordinator.open("/work").html()).contains("href=\"/handing-on\"");
        assertThat(coordinator.open("/stand-ins").html()).contains("href=\"/handing-on\"");
        assertThat(coordinator.open("/handing-on").html()).contains(path);

        var page = coordinator.open(path);

        assertThat(page.text())
                .contains("2 things, of what you may see", "Drained dock", "Fill the dock", "holds nothing yet");
    }

    @Test
    @DisplayName("A form in which something is missing says what, and keeps what was typed and ticked")
    void aFormInWhichSomethingIsMissing() {
        var page = coordinator.open(path);

        var nothing = coordinator.send(path, page, Map.of());
        var half = coordinator.send(path, page, Map.of("all-lead", "all", "note", "In the shared folder"));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Choose what is handed on", "Enter a handover note");
        assertThat(half.text()).contains("Select who takes over: lead of groups");
        assertThat(half.html()).contains("In the shared folder");
    }

    @Test
    @DisplayName("What came of each is told, and the same form sent twice is one deed")
    void theSameFormSentTwiceIsOneDeed() {
        var typed = Map.of(
                "all-lead",
                "all",
                "to-lead",
                reference(taker),
                "all-plan-action",
                "all",
                "to-plan-action",
                reference(taker),
                "note",
                "In the shared folder");
        var page = coordinator.open(path);

        var first = coordinator.send(path, page, typed);
        var second = coordinator.send(path, page, typed);

        assertThat(second.location()).isEqualTo(first.location());
        var outcome = coordinator.follow(first);
        assertThat(outcome.text())
                .contains("1 handed on, 1 asked, and not theirs before they accept.", "Drained dock", "Fill the dock");
        assertThat(coordinator.open(path).text()).contains("holds nothing by name that you may see");
        var theirs = Visitor.signedIn(context, taker);
        assertThat(theirs.open("/work").text()).contains("2 things were handed to you");
        assertThat(theirs.open(first.location().orElseThrow()).text())
                .contains("Handed to you by", "In the shared folder");
    }

    @Test
    @DisplayName("Before an account is closed, its page says what hangs on it, or whom to ask")
    void beforeAnAccountIsClosed() {
        var account = "/accounts/" + reference(leaver);
        var both = Visitor.signedIn(context, people.another("command", Role.ADMINISTRATOR, Role.TASKING_CHAIR));
        var administrator = Visitor.signedIn(context, people.administrator());

        for (Page page : new Page[] {both.open(account), both.open(account + "/closure")}) {
            assertThat(page.text()).contains("Still hangs on this person by name, of what you may see: 2 things");
            assertThat(page.html()).contains(path);
        }
        assertThat(administrator.open(account + "/closure").text())
                .contains("not for administrators to see", "arrange cover for them")
                .doesNotContain("2 things");
    }

    private String reference(Actor actor) {
        return jdbc.sql("select reference from access.person where id = :id")
                .param("id", actor.account().value())
                .query(String.class)
                .single();
    }
}
