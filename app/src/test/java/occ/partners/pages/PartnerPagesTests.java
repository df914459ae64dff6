package occ.partners.pages;

import static occ.partners.PartnerExamples.lever;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.access.Organisation.Sector;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.mapping.MadeGroups;
import occ.mapping.Recording.Recorded;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.nomination.Nominations;
import occ.partners.Bodies;
import occ.partners.Body;
import occ.partners.BodyDetails;
import occ.partners.ExposureKind;
import occ.partners.Lever;
import occ.partners.Levers;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Partners, exposures and the coalition, as their pages show them. */
@WholeApplication
class PartnerPagesTests {
    @Autowired
    Nominations nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    Bodies bodies;

    @Autowired
    Levers levers;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    MadeGroups made;

    @BeforeEach
    void groupsAreMade() {
        made = new MadeGroups(nominations, subjects, people);
    }

    @Test
    void aBodyIsAddedChangedAndClosedOnPages() {
        var refused = keeper().post("/partners", Map.of("name", "", "contact", "Ring Odo"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Enter the name of the body", "Select the sector", "Ring Odo");

        var added =
                keeper().post("/partners", Map.of("name", "Wharfside Freight", "sector", "PRIVATE", "regions", "NW"));
        var address = keeper().leadsTo(added);
        assertThat(keeper().get(address).body()).contains("Wharfside Freight", "Private", "North West");
        assertThat(keeper().get(address + "/change").body()).contains("value=\"Wharfside Freight\"");

        keeper().post(address + "/change", Map.of("version", "1", "name", "Wharfside Haulage", "sector", "PRIVATE"));
        assertThat(keeper().get("/partners?q=wharfside&sector=PRIVATE").body()).contains("Wharfside Haulage", "1 body");
        assertThat(keeper().get("/search?q=wharfside").body()).contains("Wharfside Haulage");

        keeper().post(address + "/closure", Map.of("why", "Taken over"));
        assertThat(keeper().get(address).body()).contains("Closed", "Taken over");
        assertThat(keeper().get("/partners?q=wharfside").body()).contains("No body answers to that");
    }

    @Test
    void theListLeavesAsAFileWithItsMarking() {
        bodies.add(people.coordinator(), new BodyDetails("=cmd Wharf", Sector.PRIVATE, false, List.of(), "", ""));

        var file = keeper().post("/partners/file?q=cmd", Map.of());

        assertThat(file.body().lines().findFirst()).hasValue("OFFICIAL-SENSITIVE");
        assertThat(file.body()).contains("'=cmd Wharf");
    }

    @Test
    @DisplayName("R47: a lever is proposed on one page, and decided on another by somebody else")
    void aLeverIsProposedAndDecided() {
        var body = body("Tidewater Bank");
        var refused = keeper().post(body.address() + "/levers", Map.of("name", "Freeze it"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Enter the law or basis",
                        "Enter when its use is necessary",
                        "Enter why its use is proportionate");

        keeper().post(body.address() + "/levers", proposal());
        var lever = levers.of(people.coordinator(), body.id()).getFirst();
        var page = body.address() + "/levers/" + lever.reference().text();
        assertThat(keeper().get(page).body()).contains("Waits for approval").doesNotContain("Record the decision");
        assertThat(chair().get("/work").body()).contains("A lever of Tidewater Bank waits for approval");
        assertThat(chair().post(page + "/decision", Map.of("decision", "APPROVE"))
                        .body())
                .contains("enter your reasons");
        chair().post(page + "/decision", Map.of("decision", "APPROVE", "why", "Nobody else lives there"));
        assertThat(keeper().get(body.address()).body()).contains("Approved", "End the tenancy");
    }

    @Test
    @DisplayName("R33: a region without its officer is told on the page of whoever posts one")
    void aVacancyIsTold() {
        assertThat(chair().get("/partners/regions").body())
                .contains("Embedded senior officer", "Vacant", "Post an officer");
        assertThat(chair().get("/work").body()).contains("without an embedded senior officer");
        assertThat(keeper().get("/partners/regions").body()).doesNotContain("Post an officer");
        assertThat(chair().post("/partners/regions/SWA/officer", Map.of("officer", ""))
                        .body())
                .contains("Nobody is posted there: select whom you post");
        assertThat(chair().get("/partners/regions/XX/officer").statusCode()).isEqualTo(404);
    }

    @Test
    void exposuresAreAddedTouchedAndFaced() {
        var group = made.mapped("Sparrow Hithe", "Ada Hithe", "Bo Hithe", "Cy Hithe");
        assertThat(analyst().get(group.address()).body()).contains("What it depends on, and who works on it");
        assertThat(analyst().get(group.address() + "/network-on-network").body())
                .contains("Nothing that the group depends on is confirmed yet");
        assertThat(analyst().post(group.address() + "/exposures", Map.of()).body())
                .contains("Select what you confirm");

        var bystander = Map.of("kind", "ASSOCIATES", "words", "His sister", "concerns", "CONTACT");
        assertThat(analyst().post(group.address() + "/exposures/new", bystander).body())
                .contains("Nothing is used against somebody neither suspected nor convicted");
        add(group, "VEHICLES", "Three tippers");
        add(group, "ONLINE", "A closed channel");

        var haulage = body("Tipper Standards");
        approved(haulage, ExposureKind.VEHICLES);
        var page = analyst().get(group.address() + "/network-on-network");
        assertThat(page.body())
                .contains("<svg class=\"app-faces\"", "Three tippers", "Tipper Standards")
                .contains("1 partner covers 1 of 2 exposures")
                .contains("Nobody holds a lever on: A closed channel", "no coalition costs less");
        assertThat(analyst().get(group.address() + "/network-on-network/drafts").body())
                .contains(
                        "Nothing has been sent",
                        "Ask Tipper Standards",
                        group.reference().text());
        assertThat(analyst().get(group.address()).body())
                .contains("2 exposures confirmed", "No partner touches 2 of them");
    }

    private void add(Subject group, String kind, String words) {
        analyst().post(group.address() + "/exposures/new", Map.of("kind", kind, "words", words));
    }

    private Body body(String name) {
        var details = new BodyDetails(name, Sector.PRIVATE, false, List.of(), "", "");
        return ((Recorded<Body>) bodies.add(people.coordinator(), details)).value();
    }

    private void approved(Body body, ExposureKind against) {
        var until = DateWords.today(clock.instant()).plusDays(90);
        var proposed = ((Recorded<Lever>)
                        levers.propose(people.coordinator(), body, lever("Call the licence in", 1, until, against)))
                .value();
        levers.decide(people.chair(), body, proposed.reference(), true, "");
    }

    private Map<String, String> proposal() {
        var until = DateWords.today(clock.instant()).plusDays(90);
        var fields = new HashMap<>(Map.of(
                "name", "End the tenancy",
                "kind", "LEGAL_POWER",
                "field", "HOUSING",
                "against", "PROPERTY",
                "basis", "Housing Act 1988",
                "necessity", "Nothing milder would do",
                "proportionality", "Nobody else is hurt",
                "intrusion", "Neighbours are told",
                "cost", "2"));
        fields.put("until-day", String.valueOf(until.getDayOfMonth()));
        fields.put("until-month", String.valueOf(until.getMonthValue()));
        fields.put("until-year", String.valueOf(until.getYear()));
        return fields;
    }

    private Browser keeper() {
        return as(people.coordinator());
    }

    private Browser chair() {
        return as(people.chair());
    }

    private Browser analyst() {
        return as(people.analyst());
    }

    private Browser as(Actor actor) {
        return browsers.as(actor);
    }
}
