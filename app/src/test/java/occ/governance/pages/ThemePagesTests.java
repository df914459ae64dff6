package occ.governance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import occ.access.Role;
import occ.governance.LeadExamples;
import occ.governance.ThemeLeads;
import occ.kernel.Actor;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Themes and their leads, as their pages show them. */
@WholeApplication
class ThemePagesTests {
    @Autowired
    ThemeLeads leads;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Test
    @DisplayName("R42: each theme and crime type has a page of its own, with its crimes")
    void eachThemeHasAPage() {
        assertThat(analyst().get("/themes").body())
                .contains("Drugs (UK and International)", "Organised Immigration Crime", "Cyber crime")
                .doesNotContain("Appoint a lead");
        assertThat(analyst().get("/themes/drugs").body())
                .contains("Threat theme", "County lines", "of what you may see");
        assertThat(analyst().get("/themes/modern-slavery").body())
                .contains("Crime type outside the five threat themes", "Labour exploitation");
        assertThat(analyst().get("/themes/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R42: a lead is asked on one page, and accepts on the same as they see it")
    void aLeadIsAskedAndAccepts() {
        var officer = people.another("command", Role.ANALYST);
        var person = new LeadExamples(leads, people).person(officer);
        var lead = "/themes/child-abuse/lead";

        assertThat(chair().get("/work").body()).contains("without a named lead");
        var wrong = chair().post(lead, Map.of("person", "nobody", "why", "He sat there for years"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Select whom you ask", "He sat there for years");

        chair().post(lead, Map.of("person", person.reference(), "why", "She sat there for years"));
        assertThat(chair().get("/themes/child-abuse").body()).contains("was asked on");
        assertThat(as(officer).get("/work").body()).contains("Lead the work against Child sexual abuse");
        assertThat(as(officer).post(lead + "/answer", Map.of()).body()).contains("Select whether you accept");
        as(officer).post(lead + "/answer", Map.of("answer", "ACCEPT"));
        assertThat(analyst().get("/themes/child-abuse").body()).contains(officer.name(), "She sat there for years");

        assertThat(as(officer).post(lead + "/end", Map.of()).body())
                .contains("Enter why it ends, and what is handed over");
        as(officer).post(lead + "/end", Map.of("ended-why", "I move abroad"));
        assertThat(analyst().get("/themes/child-abuse").body()).contains("No lead since", "I move abroad");
    }

    @Test
    void whoIsNotAskedHasNothingToAnswerOrEnd() {
        assertThat(analyst()
                        .post("/themes/prisons/lead/answer", Map.of("answer", "ACCEPT"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(analyst()
                        .post("/themes/prisons/lead/end", Map.of("ended-why", "Enough"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(analyst().get("/themes/prisons/lead").body()).contains("A chair of the command appoints leads");
    }

    private Browser analyst() {
        return as(people.analyst());
    }

    private Browser chair() {
        return as(people.chair());
    }

    private Browser as(Actor actor) {
        return browsers.as(actor);
    }
}
