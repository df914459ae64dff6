package occ.assessment.pages;

import static occ.assessment.AssessmentExamples.allAt;
import static occ.assessment.AssessmentExamples.known;
import static occ.assessment.AssessmentExamples.tarnGate;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import occ.assessment.FiledAssessment;
import occ.assessment.GroupsToScore;
import occ.assessment.score.Answer;
import occ.assessment.score.EvidenceRef;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.pole.Predicate;
import occ.testing.Browser;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a score is made of, how it changed, and what another model says, on pages. */
@WholeApplication
class ResultPagesTests {
    private static final String KEY = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    GroupsToScore groups;
    Visitor reader;

    @BeforeEach
    void groups() {
        groups = context.getAutowireCapableBeanFactory().createBean(GroupsToScore.class);
        reader = as(people.chair());
    }

    @Test
    @DisplayName("The waterfall goes factor by factor, the unknown is a range, and its table says the same and more")
    void theWaterfallGoesFactorByFactor() {
        var filed = groups.approved(groups.drafted(groups.inDevelopment("Laid Open")));

        var page = reader.open(address(filed) + "/result");

        assertThat(page.text())
                .contains("Threat score: band A, even if the unknown factor is zero")
                .contains("+22.7", "+0 to 4.5, unknown", "76.4 to 80.9", "−9.2 to −9.7", "67.2 to 71.2")
                .contains("Show the working as a table", "L1 Frequency and volume", "4 of 5", "L5")
                .contains("Advice: the tier is decided by a person")
                .contains("Local default, configurable", "Read OCC-Open v1")
                .contains("Organisational position: 0 of 6 recorded");
    }

    @Test
    @DisplayName("Each bar names the evidence its reader may see, on the result and on the group’s own page")
    void eachBarNamesItsEvidence() {
        var subject = groups.inDevelopment("Named Evidence");
        var source = groups.source("Hospital returns");
        var first = new EvidenceRef(groups.said(subject.ref(), Predicate.TERRITORY, "Dock Nine", "1B P", source)
                .value());
        var second = new EvidenceRef(groups.said(subject.ref(), Predicate.TERRITORY, "Quay Two", "2B P", source)
                .value());
        var answers = tarnGate()
                .with(new Answer.Known("H1", 5, "Two wounded", List.of(first, second), Answer.Standing.FACT))
                .with(new Answer.Known("L1", 4, "Weekly", List.of(first), Answer.Standing.ASSESSMENT));
        var filed = groups.approved(groups.drafted(subject, OCC_OPEN, answers));

        for (var page : List.of(reader.open(address(filed) + "/result"), reader.open(subject.address()))) {
            assertThat(page.html())
                    .as("hovering the bar")
                    .containsPattern("<title>Physical rests on\\s+Named Evidence: [^<]*Dock Nine \\(1B P, Partner\\)");
            assertThat(page.text()).contains("2 items", "1 item", "Rests on", "Quay Two (2B P, Partner)");
        }
    }

    @Test
    @DisplayName("A reader who may not see what a factor rests on is not even told how many items there are")
    void whatIsHiddenIsNotCounted() {
        var subject = groups.inDevelopment("Hidden Basis");
        var source = groups.source("Covert return");
        // Two that everybody may see, so that the confidence does not count one item either.
        groups.said(subject.ref(), Predicate.DESCRIPTION, "Seen at the yard", "1B P", groups.source("Open return"));
        var hidden = new EvidenceRef(groups.saidInConfidence(subject.ref(), Predicate.TERRITORY, "Lock Five", source)
                .value());
        var answers = tarnGate().with(new Answer.Known("H1", 5, "Two wounded", List.of(hidden), Answer.Standing.FACT));
        var filed = groups.approved(groups.drafted(subject, OCC_OPEN, answers));

        assertThat(as(groups.scorer()).open(address(filed) + "/result").text()).contains("Lock Five", "1 item");
        var stranger = as(groups.analystOf("kent"));
        for (var path : List.of(address(filed) + "/result", subject.address())) {
            assertThat(stranger.open(path).text()).doesNotContain("Lock Five", "1 item");
        }
    }

    @Test
    @DisplayName(
            "Two models stand side by side on one page: bands on a line, the cell in its grid, and a table of both")
    void twoModelsStandSideBySide() {
        var subject = groups.inDevelopment("Seen Twice");
        var cells = groups.approved(
                groups.drafted(subject, OCGM_STYLE, allAt(OCGM_STYLE, 2).with(Answer.unknown("C1"))));
        var filed = groups.approved(groups.drafted(subject));

        for (var path : List.of(address(filed) + "/result", address(cells) + "/result", subject.address())) {
            var page = reader.open(path);
            assertThat(page.text())
                    .contains("OCC-Open v1", "OCGM-style matrix v1", "band A", "no band", "67.2 to 71.2");
        }
        assertThat(reader.open(subject.address()).text()).contains("Two models side by side");
        assertThat(reader.open(address(cells) + "/result").text())
                .contains("Matrix: ", "Intent and capability", "C1 Violent criminal activity", "Not known");
    }

    @Test
    @DisplayName("Confidence stands apart from the score, with what it rests on")
    void confidenceStandsApart() {
        var filed = groups.approved(groups.drafted(groups.inDevelopment("How Sure")));

        assertThat(reader.open(address(filed) + "/result").text())
                .contains("Confidence: low", "Does not change the score", "Graded 1A, 1B or 2B", "Independent sources");
    }

    @Test
    @DisplayName("The history is a line with what changed it, a table twin, and every approved score with its own page")
    void theHistoryIsALineWithWhatChangedIt() {
        var subject = on("2026-01-05", () -> groups.inDevelopment("Rose And Fell"));
        var first = on("2026-01-06", () -> groups.approved(groups.drafted(subject, OCC_OPEN, allAt(OCC_OPEN, 3))));
        var second = on("2026-03-02", () -> groups.approved(groups.drafted(subject)));

        var page = reader.open(subject.address() + "/assessments");

        assertThat(page.text())
                .contains(
                        "Threat score over time, and what changed it", "+31.2 to +35.2", "H1 Physical: 3 Serious to 5")
                .contains("2 March 2026", "6 January 2026", "Stands", "Superseded", "First score")
                .contains("36.0, band C", "67.2 to 71.2, band A", "Show as a table");
        assertThat(page.html()).contains(address(first) + "/result", address(second) + "/result");
        assertThat(reader.open(address(second) + "/result").text())
                .contains("What changed since the score before", "On 6 January 2026: 36.0, band C", "3 Serious");
        assertThat(reader.open(address(first) + "/result").text()).contains("superseded on 2 March 2026");
    }

    @Test
    @DisplayName("A group nobody scored says so, offers scoring to who may, and is not said to be low")
    void whatIsNotScoredIsNotLow() {
        var subject = groups.inDevelopment("Never Scored");

        assertThat(reader.open(subject.address()).text())
                .contains("Threat score: not scored", "What is not scored is not known: it is not low");
        var begin = "href=\"" + subject.address() + "/assessments/new\"";
        assertThat(reader.open(subject.address()).html()).doesNotContain(begin);
        assertThat(as(groups.scorer()).open(subject.address()).html()).contains(begin);
        assertThat(reader.open(subject.address() + "/assessments").text()).contains("No score has been approved yet");
    }

    @Test
    @DisplayName("R50: no internal key is on any page about scores")
    void noInternalKeyIsOnAnyPage() {
        var subject = groups.inDevelopment("Keyless");
        var filed = groups.approved(groups.drafted(subject));
        var draft = groups.drafted(subject, OCC_OPEN, allAt(OCC_OPEN, 2).with(known("H1", 4)));
        var scorer = as(groups.scorer());

        for (var path : List.of(
                address(filed) + "/result",
                address(draft),
                subject.address() + "/assessments",
                "/scoring",
                "/models")) {
            assertThat(Browser.masked(scorer.browser().get(path)).replaceAll("name=\"submission\"[^>]*", ""))
                    .as(path)
                    .doesNotContainPattern(KEY);
        }
    }

    private static <T> T on(String day, Supplier<T> work) {
        return Now.at(LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC), work);
    }

    private String address(FiledAssessment filed) {
        return groups.subjectOf(filed).address() + "/assessments/"
                + filed.reference().text();
    }

    private Visitor as(Actor actor) {
        return Visitor.signedIn(context, actor);
    }
}
