package occ.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Tier;
import occ.mapping.Subject;
import occ.picture.NationalPicture.Question;
import occ.picture.ProofOfResponse.Line;
import occ.picture.ProofOfResponse.Proof;
import occ.plans.Plan;
import occ.plans.PlanTemplate;
import occ.plans.Plans;
import occ.plans.Wording;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whether each subject has a full response, beside vulnerabilities that nobody answers. */
@WholeApplication
class ProofOfResponseTests {
    private static final Question VULNERABILITIES = new Question(EntityKind.VULNERABILITY, Map.of(), AsAt.NOW);

    @Autowired
    ProofOfResponse proof;

    @Autowired
    NationalPicture pictures;

    @Autowired
    Response response;

    @Autowired
    Plans plans;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    Actor chair;

    @BeforeEach
    void aSubjectLeftAlone() {
        chair = people.chair();
        neglected(Handling.P);
    }

    @Test
    @DisplayName(
            "R01: regions, places and lead officers each add up to the whole, and the whole is that of the picture")
    void everyWayOfCountingAddsUpToTheWhole() {
        var counted = proof.of(chair, VULNERABILITIES);
        var picture = pictures.of(chair, VULNERABILITIES).response();

        assertThat(counted.whole().all()).isEqualTo(picture.all()).isPositive();
        assertThat(counted.whole().full()).isEqualTo(picture.full());
        for (var lines : List.of(counted.regions(), counted.places(), counted.leads())) {
            assertThat(sum(lines, Line::all)).isEqualTo(counted.whole().all());
            assertThat(sum(lines, Line::full)).isEqualTo(counted.whole().full());
            assertThat(sum(lines, Line::exceptions)).isEqualTo(counted.whole().exceptions());
        }
        assertThat(counted.whole().oldestDue()).isBefore(Instant.now().minus(Duration.ofDays(20)));
    }

    @Test
    @DisplayName("R01: a response is full with owner, tier, lead officer, review and a plan in force, and not before")
    void aResponseIsFullWithAPlanInForceAndNotBefore() {
        var officer = people.leadOfficer();
        var subject = made().mapped(EntityKind.VULNERABILITY, "Watched crossing", Handling.P);
        response.decideTier(chair, subject.id(), -1, Tier.LOCAL, "One street, held by the ward team for now");
        response.assignOwner(chair, subject.id(), -1, officer.unit(), "It lies there");
        response.assignLead(chair, subject.id(), -1, officer.account(), "");
        response.accept(officer, subject.id());
        var before = proof.of(chair, VULNERABILITIES).whole().full();

        submitPlan(officer, subject);
        assertThat(proof.of(chair, VULNERABILITIES).whole().full()).isEqualTo(before);
        plans.decide(people.coordinator(), subject, plan(subject).revision(), true, "");

        assertThat(proof.of(chair, VULNERABILITIES).whole().full()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("R51: what a reader may not see is in none of their figures")
    void whatIsHiddenIsInNoFigure() {
        var stranger = people.with("force:kent", Role.ANALYST);
        var before = proof.of(stranger, VULNERABILITIES);
        var allBefore = proof.of(chair, VULNERABILITIES);

        neglected(Handling.C);

        assertThat(proof.of(stranger, VULNERABILITIES)).isEqualTo(before);
        assertThat(whole(proof.of(chair, VULNERABILITIES))).isEqualTo(whole(allBefore) + 1);
    }

    @Test
    @DisplayName("R41: a past day is told as it was known then")
    void aPastDayIsToldAsItWasKnownThen() {
        var yesterday = new AsAt(
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(1));
        var before = proof.of(chair, new Question(EntityKind.VULNERABILITY, Map.of(), yesterday));

        Now.at(Instant.now(), () -> made().mapped(EntityKind.VULNERABILITY, "Open gate of today", Handling.P));

        assertThat(proof.of(chair, new Question(EntityKind.VULNERABILITY, Map.of(), yesterday)))
                .isEqualTo(before);
    }

    @Test
    void thePageSaysItInOneSentenceAndLeadsToThoseWhoLack() {
        var visitor = Visitor.signedIn(context, chair);

        var page = visitor.open("/picture/proof?kind=VULNERABILITIES");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("on the map:", "with a full response", "of what you may see");
        assertThat(page.html()).contains("/vulnerabilities?", "lacks=OWNER");
    }

    private void submitPlan(Actor officer, Subject subject) {
        plans.begin(officer, subject, PlanTemplate.values()[0]);
        var review = DateWords.today(Instant.now()).plusDays(56);
        var wording = new Wording("", "", "", "Nothing seen for a year", "", review);
        plans.word(officer, subject, plan(subject).revision(), wording);
        plans.submit(officer, subject, plan(subject).revision());
    }

    private Plan plan(Subject subject) {
        return plans.versions(people.coordinator(), subject.id()).getFirst();
    }

    private static long whole(Proof proof) {
        return proof.whole().all();
    }

    private static long sum(List<Line> lines, ToLongFunction<Line> figure) {
        return lines.stream().mapToLong(figure).sum();
    }

    private void neglected(Handling handling) {
        Now.at(
                Instant.now().minus(Duration.ofDays(28)),
                () -> made().mapped(EntityKind.VULNERABILITY, "Unwatched crossing", handling));
    }

    private MadeSubjects made() {
        return context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
    }
}
