package occ.assessment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.assessment.Assessment;
import occ.assessment.Assessments;
import occ.assessment.FiledAssessment;
import occ.assessment.GroupsToScore;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.mapping.SubjectState;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.Visitor.Page;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Checking on pages what somebody else scored. */
@WholeApplication
class CheckingPagesTests {
    private static final Pattern LINKED = Pattern.compile("<li><a href=\"#([^\"]+)\">");

    @Autowired
    ApplicationContext context;

    @Autowired
    Assessments assessments;

    @Autowired
    People people;

    GroupsToScore groups;
    Visitor checker;

    @BeforeEach
    void groups() {
        groups = context.getAutowireCapableBeanFactory().createBean(GroupsToScore.class);
        checker = as(groups.checker());
    }

    @Test
    @DisplayName(
            "What waits is listed, opened with its working, approved with what was checked, and gone from the list")
    void whatWaitsIsApproved() {
        var waiting = waiting("Ready To Check");
        assertThat(checker.open("/assurance").text()).contains("Ready To Check");
        var page = checker.open(address(waiting) + "/assurance");
        assertThat(page.text())
                .contains(
                        "Does the score stand?", "What each factor rests on", "H1 Physical", "Judged from the linked");

        var approved = checker.send(
                address(waiting) + "/assurance",
                page,
                Map.of("decision", "approve", "words", "Read the evidence behind H1 and L4"));

        assertThat(approved.location()).hasValue("/assurance");
        var list = checker.follow(approved);
        assertThat(list.text()).contains("The score of Ready To Check is approved");
        assertThat(list.html()).doesNotContain(address(waiting));
        assertThat(groups.subjectOf(waiting).state()).isEqualTo(SubjectState.MAPPED);
        assertThat(checker.open(address(waiting) + "/result").text())
                .contains("Read the evidence behind H1 and L4", "the same result");
    }

    @Test
    @DisplayName("Given back with the reason, it is its scorer’s again, who reads why and corrects it")
    void givenBackItIsItsScorersAgain() {
        var waiting = waiting("Not Good Enough");
        var path = address(waiting) + "/assurance";
        checker.send(
                path, checker.open(path), Map.of("decision", "give-back", "words", "H3 rests on one anonymous call"));

        var scorer = as(groups.scorer());
        assertThat(scorer.open("/scoring").text()).contains("Not Good Enough", "Given back");
        var result = scorer.open(address(waiting) + "/result");
        assertThat(result.text()).contains("H3 rests on one anonymous call", "Take it up again");
        var reopened = scorer.send(address(waiting) + "/reopening", result, Map.of());
        assertThat(scorer.follow(reopened).text()).contains("It is a draft again", "H3 rests on one anonymous call");
    }

    @Test
    @DisplayName(
            "Without a decision or a word of what was checked, both are named and linked, and what was typed stays")
    void withoutADecisionBothAreNamed() {
        var waiting = waiting("Half A Check");
        var path = address(waiting) + "/assurance";

        var bare = checker.send(path, checker.open(path), Map.of());
        assertThat(bare.status()).isEqualTo(422);
        assertThat(linked(bare))
                .containsExactly("decision", "words")
                .allSatisfy(field -> assertThat(bare.html()).contains("id=\"" + field + "\""));
        var half = checker.send(path, checker.open(path), Map.of("words", "I read it all"));
        assertThat(linked(half)).containsExactly("decision");
        assertThat(half.text()).contains("I read it all");
        assertThat(assessments.get(groups.checker(), waiting.reference()).assessment())
                .isInstanceOf(Assessment.Submitted.class);
    }

    @Test
    @DisplayName(
            "R03: who scored it is shown no form to check it with, and sending one is refused, with a way to read why")
    void whoScoredItCannotCheckIt() {
        var both = groups.scorerAndChecker();
        var waiting = groups.submitted(both, groups.drafted(both, groups.inDevelopment("Both Hats")));
        var visitor = as(both);
        var path = address(waiting) + "/assurance";
        var page = visitor.open(path);
        assertThat(page.text())
                .contains("You scored this yourself, so somebody else checks it")
                .doesNotContain("Does the score stand?", "Record the check");
        assertThat(visitor.open("/assurance").text()).contains("You scored it: somebody else checks it");
        assertThat(visitor.open(address(waiting) + "/result").text()).doesNotContain("Check this score");

        var forced = visitor.send(
                path,
                visitor.open("/account"),
                Map.of(
                        "version",
                        String.valueOf(waiting.version()),
                        "decision",
                        "approve",
                        "words",
                        "I know it is right"));

        assertThat(forced.status()).isEqualTo(422);
        assertThat(forced.text()).contains("Whoever answered any factor cannot check the assessment");
        assertThat(linked(forced)).containsExactly("decision");
        assertThat(forced.html()).contains("id=\"decision\"");
        assertThat(assessments.get(both, waiting.reference()).assessment()).isInstanceOf(Assessment.Submitted.class);
    }

    @Test
    @DisplayName(
            "Who checks second sees what the first decided beside their own words; the same form twice checks once")
    void whoChecksSecondSeesBoth() {
        var waiting = waiting("Checked By Two");
        var path = address(waiting) + "/assurance";
        var mine = checker.open(path);
        var other = as(people.another("region:NW", Role.REGIONAL_COORDINATOR));
        var theirs = other.open(path);
        var words = Map.of("decision", "approve", "words", "Read behind H1");
        var first = other.send(path, theirs, words);
        var again = other.send(path, theirs, words);
        assertThat(List.of(first, again)).extracting(Page::status).containsOnly(303);

        var stale = checker.send(path, mine, Map.of("decision", "give-back", "words", "L2 is a guess"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Give it back", "L2 is a guess", "Approved by", "Read behind H1");
    }

    @Test
    @DisplayName("Who may not check there finds nothing: an analyst, another region, a guarded score")
    void whoMayNotCheckFindsNothing() {
        var waiting = waiting("Ours To Check");
        var hidden = groups.submitted(groups.drafted(groups.inDevelopment("Guarded Check", Handling.C)));
        var words = Map.of("decision", "approve", "words", "Not mine");
        for (var reader : List.of(
                groups.scorer(),
                people.chair(),
                people.leadOfficer(),
                people.with("region:SE", Role.REGIONAL_COORDINATOR))) {
            var visitor = as(reader);
            var path = address(waiting) + "/assurance";
            assertThat(visitor.open(path).status()).as(reader.name()).isEqualTo(404);
            assertThat(visitor.send(path, visitor.open("/account"), words).status())
                    .isEqualTo(404);
        }
        var stranger = as(people.with("region:SE", Role.REGIONAL_COORDINATOR));
        assertThat(stranger.open(address(hidden) + "/assurance").masked())
                .isEqualTo(stranger.open("/groups/no-such-page").masked());
        assertThat(stranger.open("/assurance").text()).doesNotContain("Guarded Check", "Ours To Check");
    }

    @Test
    @DisplayName("A check that waits is listed for every checker of the region, and not for its scorer")
    void aCheckIsListedForEveryChecker() {
        var newcomer = people.another("region:NW", Role.REGIONAL_COORDINATOR);
        var waiting = waiting("On My Page");

        assertThat(as(newcomer).open("/assurance").html()).contains(address(waiting) + "/assurance");
        assertThat(as(groups.scorer()).open("/assurance").status()).isEqualTo(404);
    }

    private FiledAssessment waiting(String name) {
        return groups.submitted(groups.drafted(groups.inDevelopment(name)));
    }

    private String address(FiledAssessment filed) {
        return groups.subjectOf(filed).address() + "/assessments/"
                + filed.reference().text();
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
}
