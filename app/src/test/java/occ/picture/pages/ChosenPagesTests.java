package occ.picture.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.audit.Result;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.Reviews;
import occ.mapping.Subject;
import occ.tasking.LeadAnswer;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One deed for several rows of the register: each done, or refused with its reason, by itself. */
@WholeApplication
class ChosenPagesTests {
    private static final String OWNERS = "/chosen/vulnerabilities/owner";
    private static final String LEADS = "/chosen/vulnerabilities/lead";
    private static final String REVIEWS = "/chosen/vulnerabilities/review";

    @Autowired
    Response response;

    @Autowired
    Reviews reviews;

    @Autowired
    Transactions transactions;

    @Autowired
    OwnTrail trail;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    MadeSubjects made;
    Subject first;
    Subject second;

    @BeforeEach
    void twoSubjects() {
        made = context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
        first = made.mapped(EntityKind.VULNERABILITY, "Unlit jetty", Handling.P);
        second = made.mapped(EntityKind.VULNERABILITY, "Unwatched lock", Handling.P);
    }

    @Test
    void theListOffersBoxesAndOnlyTheDeedsOneMayDo() {
        var chairs = browsers.as(people.chair()).get("/vulnerabilities").body();
        var analysts = browsers.as(people.analyst()).get("/vulnerabilities").body();
        var officers = browsers.as(people.with("command", Role.INTELLIGENCE_OFFICER))
                .get("/vulnerabilities")
                .body();

        assertThat(chairs)
                .contains("form=\"chosen\" name=\"subject\"", "formaction=\"" + OWNERS, "formaction=\"" + LEADS)
                .doesNotContain(REVIEWS);
        assertThat(analysts).contains("formaction=\"" + REVIEWS).doesNotContain(OWNERS, LEADS);
        assertThat(officers).doesNotContain("form=\"chosen\"", "/chosen/");
    }

    @Test
    void aPastDayOffersNoDeed() {
        var yesterday =
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(1);

        assertThat(browsers.as(people.chair()).get("/groups?as-at=" + yesterday).body())
                .doesNotContain("/chosen/");
    }

    @Test
    void anOwnerIsAssignedToEachAndARefusalNamesItsReason() {
        var chair = people.chair();
        var kent = response.possibleOwners().stream()
                .filter(body -> body.key().equals("force:kent"))
                .findFirst()
                .orElseThrow();
        response.assignOwner(chair, second.id(), 0, kent.id(), "It began there");
        var before = Instant.now();

        var outcomes = browsers.as(chair)
                .postAsIs(both(OWNERS), fields(chair, Map.of("owner", "force:kent", "reason", "It is moving there")));

        assertThat(outcomes.statusCode()).isEqualTo(200);
        assertThat(text(outcomes))
                .contains("Assign an owner: done for 1 of 2 vulnerabilities", "Unlit jetty", "Unwatched lock")
                .contains("Kent", "owns it already");
        assertThat(Objects.requireNonNull(
                                response.of(chair, first.id(), AsAt.NOW).owner())
                        .owner())
                .isEqualTo(kent.id());
        assertThat(deeds(chair, before))
                .contains("tasking.owner-assigned " + Result.ALLOWED, "tasking.owner-assigned " + Result.REFUSED);
    }

    @Test
    void anOfficerIsAskedToLeadEach() {
        var chair = people.chair();
        var officer = people.leadOfficer();
        var form = browsers.as(chair).get(LEADS + "?subject=" + reference(first) + "&subject=" + reference(second));
        assertThat(text(form)).contains("Ask an officer to lead: 2 vulnerabilities", "Officer to ask");

        var outcomes =
                browsers.as(chair).postAsIs(both(LEADS), fields(chair, Map.of("officer", accountOf(officer, form))));

        assertThat(text(outcomes)).contains("done for 2 of 2 vulnerabilities");
        for (var subject : List.of(first, second)) {
            var lead = Objects.requireNonNull(
                    response.of(chair, subject.id(), AsAt.NOW).lead());
            assertThat(lead.officer().account()).isEqualTo(officer.account());
            assertThat(lead.answer()).isInstanceOf(LeadAnswer.Waiting.class);
        }
    }

    @Test
    @DisplayName(
            "R46: “reviewed, no change” is one review for each, logged for each; what is not on the map is refused")
    void reviewedNoChange() {
        var analyst = people.analyst();
        second = made.nominated(EntityKind.VULNERABILITY, "Unheard alarm", Handling.P);
        var before = Instant.now();

        var outcomes = browsers.as(analyst).postAsIs(both(REVIEWS), fields(analyst, Map.of()));

        assertThat(text(outcomes))
                .contains(
                        "Reviewed, no change: done for 1 of 2 vulnerabilities", "only what is on the map is reviewed");
        assertThat(reviews.of(analyst, first.id(), AsAt.NOW)).hasSize(1);
        assertThat(reviews.of(analyst, second.id(), AsAt.NOW)).isEmpty();
        assertThat(deeds(analyst, before)).containsOnlyOnce("mapping.review " + Result.ALLOWED);
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndNothingTypedOrTickedIsLost() {
        var chair = people.chair();

        var refused =
                browsers.as(chair).postAsIs(both(OWNERS), fields(chair, Map.of("owner", "", "reason", "It moves")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#owner\"", "It moves");
        assertThat(refused.body().split("value=\"(?:" + reference(first) + "|" + reference(second) + ")\" checked"))
                .hasSize(3);
        assertThat(response.of(chair, first.id(), AsAt.NOW).owner()).isNull();
    }

    @Test
    void nothingChosenLeadsBackToTheListAsItWas() {
        var chair = browsers.as(people.chair());

        assertThat(chair.leadsTo(chair.get(OWNERS + "?back=%2Fvulnerabilities%3Ftier%3D2")))
                .isEqualTo("/vulnerabilities?tier=2");
        assertThat(chair.leadsTo(chair.get(OWNERS + "?back=https%3A%2F%2Fexample.org")))
                .isEqualTo("/vulnerabilities");
    }

    @Test
    @DisplayName("R51: of what one may not see nothing is listed and nothing done")
    void ofWhatOneMayNotSeeNothingIsDone() {
        var hidden = made.mapped(EntityKind.VULNERABILITY, "Lock gate timings", Handling.C);
        var stranger = people.with("region:EA", Role.TASKING_CHAIR);
        var browser = browsers.as(stranger);

        assertThat(browser.get(OWNERS + "?subject=" + reference(hidden)).statusCode())
                .isEqualTo(303);
        browser.postAsIs(
                OWNERS + "?subject=" + reference(hidden),
                Map.of("_csrf", browser.token(), "owner", "force:kent", "reason", "Ours"));
        assertThat(response.of(people.chair(), hidden.id(), AsAt.NOW).owner()).isNull();
    }

    @Test
    void whatLiesOutsideTheAreaIsRefusedByItselfAndTheDenialLogged() {
        var elsewhere = people.with("region:EA", Role.REGIONAL_COORDINATOR);
        var before = Instant.now();

        var outcomes = browsers.as(elsewhere)
                .postAsIs(both(OWNERS), fields(elsewhere, Map.of("owner", "force:kent", "reason", "Ours")));

        assertThat(text(outcomes)).contains("done for 0 of 2", "It is outside your area");
        assertThat(deeds(elsewhere, before)).contains("access.assign-owner " + Result.DENIED);
    }

    /** With both subjects ticked; a map has one value a field, so the second is in the address. */
    private Map<String, String> fields(Actor actor, Map<String, String> typed) {
        var fields = new java.util.LinkedHashMap<>(typed);
        fields.put("_csrf", browsers.as(actor).token());
        fields.put("subject", reference(first));
        return fields;
    }

    private String both(String path) {
        return path + "?subject=" + reference(second);
    }

    private static String accountOf(Actor officer, HttpResponse<String> form) {
        var option = java.util.regex.Pattern.compile("<option value=\"([^\"]+)\"[^>]*>" + officer.name() + ",");
        var found = option.matcher(form.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<String> deeds(Actor actor, Instant since) {
        return transactions
                .as(actor, () -> trail.between(since, Instant.now().plus(Duration.ofMinutes(1)), 0, 50))
                .lines()
                .stream()
                .map(line -> line.deed() + " " + line.result())
                .toList();
    }

    private static String reference(Subject subject) {
        return subject.reference().text();
    }

    private static String text(HttpResponse<String> page) {
        return page.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
