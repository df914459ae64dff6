package occ.assessment.pages;

import static occ.assessment.AssessmentExamples.allAt;
import static occ.assessment.AssessmentExamples.known;
import static occ.assessment.AssessmentExamples.tarnGate;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.assessment.Assessment;
import occ.assessment.Assessments;
import occ.assessment.FiledAssessment;
import occ.assessment.GroupsToScore;
import occ.assessment.score.Answer;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.pole.Predicate;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.Visitor.Page;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Scoring on pages, as its scorer goes through them. */
@WholeApplication
class ScoringFormTests {
    private static final Pattern LINKED = Pattern.compile("<li><a href=\"#([^\"]+)\">");

    @Autowired
    ApplicationContext context;

    @Autowired
    Assessments assessments;

    @Autowired
    People people;

    GroupsToScore groups;
    Visitor scorer;

    @BeforeEach
    void groups() {
        groups = context.getAutowireCapableBeanFactory().createBean(GroupsToScore.class);
        scorer = as(groups.scorer());
    }

    @Test
    @DisplayName("A score is begun, answered, saved half done, and submitted; the result follows")
    void aScoreIsBegunAnsweredAndSubmitted() {
        var subject = groups.inDevelopment("Begun On A Page");
        var begin = scorer.open(subject.address() + "/assessments/new");
        assertThat(begin.text()).contains("Which model do you score with?", "OCC-Open v1", "OCGM-style matrix v1");
        var begun = scorer.send(
                subject.address() + "/assessments/new", begin, Map.of("model", "occ-open-v1", "start", "EMPTY"));
        var address = begun.location().orElseThrow();
        var form = scorer.follow(begun);
        assertThat(form.text())
                .contains("H1 Physical", "Deaths, firearms discharged, or torture", "Local default, configurable");

        var half = scorer.send(address, form, Map.of("H1", "3", "H1-why", "Two stabbings", "then", "save"));
        assertThat(half.location()).hasValue(address);
        var again = scorer.follow(half);
        assertThat(again.text()).contains("The draft is saved", "Two stabbings");

        var submitted = scorer.send(address, again, answers("submit"));
        assertThat(submitted.location()).hasValue(address + "/result");
        assertThat(scorer.follow(submitted).text())
                .contains("Submitted. Somebody who did not score it checks it now", "Threat score: band");
        assertThat(scorer.open(address).location())
                .as("what is submitted is no form any more")
                .hasValue(address + "/result");
    }

    @Test
    @DisplayName("What is missing is named at once, each linked to its field, and nothing typed is lost")
    void whatIsMissingIsNamedAndNothingIsLost() {
        var address = address(groups.drafted(groups.inDevelopment("Half Answered"), OCC_OPEN, tarnGate()));
        var form = scorer.open(address);
        var typed = new LinkedHashMap<>(answers("submit"));
        typed.remove("H2");
        typed.put("H2-why", "Words without a value");
        typed.put("L4-why", "");

        var page = scorer.send(address, form, typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("<title>Error: ");
        assertThat(page.text())
                .contains("H2 Psychological: Choose a value, or “not known”", "L4 Capability: Say why this value")
                .contains("Words without a value", "Because of H1");
        assertThat(linked(page))
                .containsExactly("H2", "L4-why")
                .allSatisfy(field -> assertThat(page.html()).contains("id=\"" + field + "\""));
        assertThat(scorer.open(address).text())
                .as("and it is kept, should the page be closed")
                .contains("Words without a value");
    }

    @Test
    @DisplayName("A value that was never offered is no answer, and too many words are told and kept")
    void whatWasNeverOfferedIsNoAnswer() {
        var address = address(groups.drafted(groups.inDevelopment("Odd Values"), OCC_OPEN, tarnGate()));
        var form = scorer.open(address);
        var long_ = "word ".repeat(500);
        var page = scorer.send(address, form, Map.of("H1", "9", "H1-why", long_, "then", "save"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(linked(page)).containsExactly("H1-why");
        assertThat(page.html()).contains(long_.strip());
        var odd = scorer.send(address, scorer.open(address), Map.of("H1", "9", "H1-why", "As bad as it gets"));
        assertThat(odd.status()).isEqualTo(303);
        assertThat(assessments
                        .get(groups.scorer(), draft(address))
                        .form()
                        .answers()
                        .to("H1"))
                .hasValueSatisfying(answer -> assertThat(answer).isInstanceOf(Answer.Open.class));
    }

    @Test
    @DisplayName("Sending the same form twice submits once, and both lead to the result")
    void sendingTwiceSubmitsOnce() {
        var address = address(groups.drafted(groups.inDevelopment("Sent Twice"), OCC_OPEN, tarnGate()));
        var form = scorer.open(address);

        var first = scorer.send(address, form, answers("submit"));
        var second = scorer.send(address, form, answers("submit"));

        assertThat(List.of(first, second)).extracting(Page::status).containsOnly(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(assessments.atWork(groups.scorer(), get(address).subject())).hasSize(1);
    }

    @Test
    @DisplayName("Who saves second sees both versions of every answer they typed")
    void whoSavesSecondSeesBothVersions() {
        var address = address(groups.drafted(groups.inDevelopment("Two Scorers"), OCC_OPEN, tarnGate()));
        var other = as(people.another("force:merseyside", Role.ANALYST));
        var mine = scorer.open(address);
        var theirs = other.open(address);
        other.send(address, theirs, Map.of("H1", "2", "H1-why", "One wound, healed", "then", "save"));

        var stale = scorer.send(address, mine, Map.of("H1", "4", "H1-why", "Two were shot at", "then", "save"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text())
                .contains("Somebody else saved first", "4 Life-threatening", "Two were shot at")
                .contains("2 Moderate", "One wound, healed");
        assertThat(get(address).form().answers().to("H1"))
                .hasValueSatisfying(answer -> assertThat(answer.rationale()).isEqualTo("One wound, healed"));
    }

    @Test
    @DisplayName("The score before stands beside each factor, with its day, value and reason; unknown is said as such")
    void theScoreBeforeStandsBeside() {
        var subject = groups.inDevelopment("Scored Before");
        groups.approved(groups.drafted(subject, OCC_OPEN, tarnGate().with(known("H1", 4, "Two were shot at in May"))));
        var draft = groups.drafted(subject, OCC_OPEN, allAt(OCC_OPEN, 2));

        var page = scorer.open(address(draft));

        assertThat(page.text())
                .contains("Last time: 4 Life-threatening", "Two were shot at in May", "Last time: Not known")
                .contains("This makes a range: it counts neither as nothing nor as the worst");
    }

    @Test
    @DisplayName(
            "Evidence is chosen per factor, and the result names it at its bar; the hidden is neither named nor lost")
    void evidenceIsChosenPerFactor() {
        var subject = groups.inDevelopment("Rests On Something");
        var source = groups.source("Hospital returns");
        groups.said(subject.ref(), Predicate.TERRITORY, "Dock Nine", "1B P", source);
        var address = address(groups.drafted(subject, OCC_OPEN, tarnGate()));
        var form = scorer.open(address);
        assertThat(form.text()).contains("Dock Nine", "Partner source");
        var token = match(form, "name=\"H1-evidence\" value=\"([0-9a-f]+)\"[^>]*> <span>[^<]*Dock Nine");

        scorer.send(address, form, Map.of("H1", "3", "H1-why", "Seen there", "H1-evidence", token, "then", "save"));

        var result = scorer.open(address + "/result");
        assertThat(result.text()).contains("Dock Nine");
        assertThat(scorer.open(address).html())
                .containsPattern("name=\"H1-evidence\" value=\"" + token + "\" checked")
                .contains("Evidence: 1 of");
    }

    @Test
    @DisplayName("Who may not score sees the result and no form, and sending one anyway finds nothing")
    void whoMayNotScoreSeesNoForm() {
        var draft = groups.drafted(groups.inDevelopment("Look, Do Not Touch"));
        var address = address(draft);
        for (var reader : List.of(people.leadOfficer(), people.chair(), groups.checker(), groups.analystOf("kent"))) {
            var visitor = as(reader);
            assertThat(visitor.open(address).location()).hasValue(address + "/result");
            var result = visitor.open(address + "/result");
            assertThat(result.status()).isEqualTo(200);
            assertThat(result.text()).doesNotContain("Go on scoring", "Set the confidence");
            for (var path : List.of("", "/confidence", "/reopening")) {
                assertThat(visitor.browser().post(address + path, Map.of()).statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
        }
        assertThat(scorer.browser().post(address + "/override", Map.of()).statusCode())
                .as("an analyst raises no band")
                .isEqualTo(404);
        assertThat(get(address).assessment()).isInstanceOf(Assessment.Draft.class);
        assertThat(get(address).version()).isEqualTo(draft.version());
    }

    @Test
    @DisplayName("To another organisation a guarded score is as missing as one that never was, at every address")
    void aGuardedScoreIsMissing() {
        var hidden = groups.inDevelopment("Behind A Wall", Handling.C);
        var draft = groups.drafted(hidden);
        var stranger = as(groups.analystOf("kent"));
        var nothing = stranger.open("/groups/" + hidden.reference().text() + "/no-such-page");

        for (var path : List.of("", "/result", "/override", "/confidence")) {
            var answer = stranger.open(address(draft) + path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.masked()).isEqualTo(nothing.masked());
        }
        for (var path : List.of("/assessments", "/assessments/new", "/assessment")) {
            assertThat(stranger.open(hidden.address() + path).status()).isEqualTo(404);
        }
        assertThat(stranger.send(
                                address(draft),
                                nothing,
                                Map.of("_csrf", stranger.browser().token()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Beginning without a model says so; a retired or unknown one is not offered")
    void beginningWithoutAModelSaysSo() {
        var path = groups.inDevelopment("Which Model").address() + "/assessments/new";

        for (var typed : List.of(Map.<String, String>of(), Map.of("model", "occ-open-v99"))) {
            var page = scorer.send(path, scorer.open(path), typed);
            assertThat(page.status()).isEqualTo(422);
            assertThat(linked(page)).containsExactly("model");
        }
        var early = groups.nominated("Not Yet", Handling.P).address() + "/assessments/new";
        var refused = scorer.send(early, scorer.open(early), Map.of("model", "occ-open-v1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("It can be scored once it has been accepted for development");
    }

    @Test
    @DisplayName("The band is raised on the page with a code and a reason, and what lacks is linked")
    void theBandIsRaisedOnThePage() {
        var draft = groups.drafted(groups.inDevelopment("Raised On A Page"), OCC_OPEN, allAt(OCC_OPEN, 1));
        var address = address(draft);
        var coordinator = as(groups.checker());
        var page = coordinator.open(address + "/result");
        assertThat(page.text()).contains("Raise the band", "Local default");

        var bare = coordinator.send(address + "/override", page, Map.of("floor", "B", "rationale", "Only words"));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(linked(bare)).containsExactly("reason");
        assertThat(bare.html()).contains("Only words").containsPattern("value=\"B\" checked");

        var raised = coordinator.send(
                address + "/override",
                bare,
                Map.of("floor", "B", "reason", "THREAT_TO_LIFE", "rationale", "A warning was given on 4 May"));
        assertThat(coordinator.follow(raised).text())
                .contains("Band raised to at least B by a person. Threat to life: A warning was given on 4 May");
        var stale = coordinator.send(
                address + "/override",
                page,
                Map.of("floor", "A", "reason", "FIREARMS_INTENT", "rationale", "A converter was sought"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("A converter was sought", "A warning was given on 4 May");
    }

    @Test
    @DisplayName("More confidence than computed needs its reason, and leaves the score as it was")
    void moreConfidenceNeedsItsReason() {
        var address = address(groups.drafted(groups.inDevelopment("Sure Enough")));
        var page = scorer.open(address + "/result");
        var bare = scorer.send(address + "/confidence", page, Map.of("level", "HIGH"));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(linked(bare)).containsExactly("confidence-why");

        var held = scorer.send(
                address + "/confidence", page, Map.of("level", "HIGH", "confidence-why", "Officers saw it"));
        assertThat(scorer.follow(held).text())
                .contains("Confidence: high", "Computed as low, held as high by a person. Officers saw it")
                .contains("67.2 to 71.2");
    }

    private Map<String, String> answers(String then) {
        var typed = new LinkedHashMap<String, String>();
        for (var factor : OCC_OPEN.feedingThreat()) {
            typed.put(factor.code(), factor.code().equals("H6") ? "unknown" : "3");
            typed.put(factor.code() + "-why", "Because of " + factor.code());
            typed.put(factor.code() + "-standing", "ASSESSMENT");
        }
        typed.put("then", then);
        return typed;
    }

    private FiledAssessment get(String address) {
        return assessments.get(groups.scorer(), draft(address));
    }

    private static Reference draft(String address) {
        return Reference.parse(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
    }

    private String address(FiledAssessment filed) {
        return subject(filed).address() + "/assessments/" + filed.reference().text();
    }

    private Subject subject(FiledAssessment filed) {
        return groups.subjectOf(filed);
    }

    private Visitor as(Actor actor) {
        return Visitor.signedIn(context, actor);
    }

    private static List<String> linked(Page page) {
        return LINKED.matcher(page.html())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String match(Page page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page.html());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
