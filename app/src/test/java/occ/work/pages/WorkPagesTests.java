package occ.work.pages;

import static org.assertj.core.api.Assertions.assertThat;

import occ.access.Role;
import occ.access.RoleGrants;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class WorkPagesTests {
    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    RoleGrants grants;

    @Test
    @DisplayName("With nothing waiting, the page says what comes here and what one can do")
    void withNothingWaitingThePageSaysWhatOneCanDo() {
        var page = browsers.as(people.with("force:kent", Role.PARTNER)).get("/").body();

        assertThat(page).contains("Nothing waits for you", "What is addressed to you comes here", "/account/log");
    }

    @Test
    @DisplayName("With nothing waiting, somebody is offered what their role lets them begin, and nothing else")
    void withNothingWaitingSomebodyIsOfferedWhatTheyMayBegin() {
        var page = browsers.as(people.with("force:gwent", Role.INTELLIGENCE_OFFICER))
                .get("/work")
                .body();

        assertThat(page).contains("What you can begin", "Nominate a group").doesNotContain("Import a mapping return");
    }

    @Test
    @DisplayName("A decision that waits stands on the page with its reason and its deed, for whoever may decide")
    void aDecisionThatWaitsStandsOnThePage() {
        var asker = people.another("command", Role.ADMINISTRATOR);
        var somebody = people.another("force:kent", Role.ANALYST);
        grants.grant(asker, somebody.account(), Role.AUDITOR);

        var title = somebody.name() + " as Auditor?";
        assertThat(browsers.as(people.administrator()).get("/work").body())
                .contains("Needs your decision", title, asker.name() + " asked for it", "Decide");
        assertThat(browsers.as(asker).get("/work").body()).doesNotContain(title);
    }
}
