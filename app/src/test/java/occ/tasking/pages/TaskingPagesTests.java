package occ.tasking.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import occ.access.Access;
import occ.access.Role;
import occ.access.Transactions;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Tier;
import occ.mapping.Subject;
import occ.tasking.LeadAnswer;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.tasking.TierDecision;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WholeApplication
class TaskingPagesTests {
    private static final String KEY = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String REASON =
            "Its supply line ends in one town, and the force holds both principals already";

    @Autowired
    Response response;

    @Autowired
    ResponsePanel responsePanel;

    @Autowired
    Access access;

    @Autowired
    Transactions transactions;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    MadeSubjects made;
    Actor chair;
    Actor officer;
    Browser chairs;

    @BeforeEach
    void people() {
        made = beans.createBean(MadeSubjects.class);
        chair = people.chair();
        officer = people.leadOfficer();
        chairs = browsers.as(chair);
    }

    @Test
    @DisplayName("R08: the tier's form shows the advice as advice, asks for a reason, and leads on to the risk holder")
    void decidingATier() {
        var subject = mapped();
        made.scoreBandA(subject.id());
        var form = chairs.get(subject.address() + "/tier");
        assertThat(form.body())
                .contains(
                        "Decide the tier",
                        "suggests Tier 1, national",
                        "Advice",
                        "67.2 to 71.2",
                        "Suggested by the score");

        var thin = chairs.post(subject.address() + "/tier", tier("3", "As agreed"));
        assertThat(thin.statusCode()).isEqualTo(422);
        assertThat(thin.body()).contains("Error: Decide the tier", "Say why in at least 8 words", "As agreed");

        var decided = chairs.post(subject.address() + "/tier", tier("3", REASON));
        assertThat(chairs.leadsTo(decided)).isEqualTo(subject.address() + "/tier/confirmation");

        var confirmation = chairs.get(subject.address() + "/tier/confirmation");
        assertThat(confirmation.body()).contains("Who carries the risk", "Tier 3, force");
        var confirmed = chairs.post(
                subject.address() + "/tier/confirmation",
                Map.of("version", "1", "holder", reference(people.coordinator()), "reason", "A team until May"));
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(tierOf(subject).risk()).isNotNull();
    }

    @Test
    void aStaleTierShowsBothVersions() {
        var subject = mapped();
        response.decideTier(chair, subject.id(), 0, Tier.REGIONAL, "Two forces");

        var stale = chairs.post(subject.address() + "/tier", tier("4", "One street"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Tier 4, local", "Tier 2, regional", "One street", "Two forces");
    }

    @Test
    @DisplayName("R09: an officer is asked, accepts, and a change asks for a handover note")
    void askingAndAnswering() {
        var subject = mapped();
        var officers = browsers.as(officer);
        chairs.post(subject.address() + "/lead", Map.of("version", "0", "officer", reference(officer)));
        assertThat(officers.get("/my-subjects").body()).contains("Waiting for your answer", subject.address());
        assertThat(officers.get(subject.address() + "/lead/answer").body()).contains("Will you lead?");

        var silent = officers.post(subject.address() + "/lead/answer", Map.of("answer", "decline"));
        assertThat(silent.body()).contains("Enter why you decline");
        var accepted = officers.post(subject.address() + "/lead/answer", Map.of("answer", "accept"));
        assertThat(officers.leadsTo(accepted)).isEqualTo("/my-subjects");
        assertThat(Objects.requireNonNull(
                                response.of(chair, subject.id(), AsAt.NOW).lead())
                        .answer())
                .isInstanceOf(LeadAnswer.Accepted.class);

        var next = people.another("force:merseyside", Role.LEAD_OFFICER);
        var bare = chairs.post(subject.address() + "/lead", Map.of("version", "1", "officer", reference(next)));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("Enter a handover note: somebody has led this before");
    }

    @Test
    void anOwnerIsAssigned() {
        var subject = mapped();
        var sent = chairs.post(
                subject.address() + "/owner",
                Map.of("version", "0", "owner", "force:merseyside", "reason", "Its members live there"));

        assertThat(chairs.leadsTo(sent)).isEqualTo(subject.address());
        assertThat(response.of(chair, subject.id(), AsAt.NOW).owner()).isNotNull();
    }

    @Test
    void severalAreAssignedAtOnceAndEachHasItsOutcome() {
        var subject = made.mapped(EntityKind.VULNERABILITY, "Unwatched slipway", Handling.P);
        assertThat(chairs.get("/tasking").body()).contains("Without a lead", "Awaiting a tier");

        var none = chairs.post("/tasking/without-owner/assignments", Map.of("owner", "force:kent", "reason", "Near"));
        assertThat(none.body()).contains("Select at least one subject");
        var page = pageWith(subject, "without-owner");
        var outcomes = chairs.post(
                "/tasking/without-owner/assignments?page=" + page,
                Map.of("subject", subject.reference().text(), "owner", "force:kent", "reason", "It began there"));
        assertThat(outcomes.statusCode()).isEqualTo(200);
        assertThat(outcomes.body()).contains("Kent assigned as owner: 1 of 1 subject", "Unwatched slipway", "Done");
    }

    @Test
    @DisplayName(
            "What one may not see, may not do, or asks for under another kind's address is the same page not found")
    void whatOneMayNotSeeOrDoIsNotFound() {
        var hidden = made.mapped(EntityKind.VULNERABILITY, "Lock gate timings", Handling.C);
        var open = mapped();
        var stranger = browsers.as(people.with("region:EA", Role.TASKING_CHAIR));
        var analyst = browsers.as(people.analyst());

        assertThat(stranger.get(hidden.address() + "/tier").statusCode()).isEqualTo(404);
        assertThat(stranger.post(hidden.address() + "/tier", tier("4", "Ours")).statusCode())
                .isEqualTo(404);
        assertThat(analyst.get(open.address() + "/tier").statusCode()).isEqualTo(404);
        assertThat(analyst.get("/tasking").statusCode()).isEqualTo(404);
        assertThat(chairs.get("/groups/" + open.reference().text() + "/tier").statusCode())
                .isEqualTo(404);
        assertThat(browsers.as(officer).get(open.address() + "/lead/answer").statusCode())
                .as("only the officer who was asked is shown the question")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("R50: no internal key is in any page")
    void noInternalKeyIsInAnyPage() {
        var subject = mapped();
        made.scoreBandC(subject.id());
        response.assignLead(chair, subject.id(), 0, officer.account(), "");
        var pages = List.of(
                chairs.get("/tasking"),
                chairs.get("/tasking/without-owner"),
                chairs.get(subject.address() + "/tier"),
                chairs.get(subject.address() + "/owner"),
                chairs.get(subject.address() + "/lead"),
                browsers.as(officer).get("/my-subjects"),
                browsers.as(officer).get(subject.address() + "/lead/answer"));

        assertThat(pages).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(pages)
                .allSatisfy(page -> assertThat(Browser.masked(page).replaceAll("name=\"submission\"[^>]*", ""))
                        .doesNotContainPattern(KEY));
    }

    @Test
    void theSubjectsOwnPageOffersDeedsToThoseWhoMay() {
        var subject = mapped();
        response.decideTier(chair, subject.id(), 0, Tier.FORCE, "One force");

        assertThat(panel(chair, subject).decideTier()).isNotNull();
        assertThat(panel(chair, subject).next())
                .extracting(ResponsePanelPage.Next::breach)
                .contains("No owner", "No lead officer assigned");
        assertThat(panel(people.analyst(), subject).decideTier()).isNull();
        assertThat(panel(people.analyst(), subject).past())
                .extracting(ResponsePanelPage.Past::what)
                .containsExactly("Tier 3, force");
    }

    private ResponsePanelPage panel(Actor reader, Subject subject) {
        return (ResponsePanelPage)
                responsePanel.of(reader, subject, AsAt.NOW).piece().get().model();
    }

    private Subject mapped() {
        return made.mapped(EntityKind.VULNERABILITY, "Unlit freight yard", Handling.P);
    }

    private TierDecision tierOf(Subject subject) {
        return Objects.requireNonNull(response.of(chair, subject.id(), AsAt.NOW).tier());
    }

    private String reference(Actor person) {
        return transactions.as(chair, () -> access.whoMay(Verb.READ_MAP, person.unit())).stream()
                .filter(one -> one.id().equals(person.account()))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private int pageWith(Subject subject, String section) {
        for (var page = 1; page < 50; page++) {
            if (chairs.get("/tasking/" + section + "?page=" + page)
                    .body()
                    .contains(subject.reference().text())) {
                return page;
            }
        }
        throw new AssertionError("not on the list");
    }

    private static Map<String, String> tier(String number, String rationale) {
        return Map.of("version", "0", "tier", number, "rationale", rationale);
    }
}
