package occ.governance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.governance.PlanExamples;
import occ.governance.StrategicPlans;
import occ.kernel.Theme;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A strategic action plan on its pages, from the first word to the second version. */
@WholeApplication
class PlanPagesTests {
    @Autowired
    StrategicPlans plans;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    Browser writer;
    Browser chair;
    LocalDate today;

    @BeforeEach
    void whoWritesAndApproves() {
        writer = browsers.as(people.with("command", Role.ANALYST));
        chair = browsers.as(people.chair());
        today = DateWords.today(clock.instant());
    }

    @Test
    @DisplayName("R03: a plan is written line by line on one page, and approved by somebody else on the same")
    void aPlanIsWrittenSubmittedAndApproved() {
        var all = "/themes/modern-slavery/plans";
        var wrong = writer.post(all, Map.of("summary", "Car washes"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Enter the first day", "Car washes");
        var plan = writer.leadsTo(writer.post(all, text("Car washes and nail bars")));

        assertThat(writer.get(plan + "/lines?kind=MEASURE").body()).contains("Baseline", "Groups with a plan in force");
        assertThat(writer.post(plan + "/lines", Map.of("kind", "MEASURE", "version", "1"))
                        .body())
                .contains("Choose a pillar", "Enter the baseline", "Select what is measured");
        writer.post(
                plan + "/lines",
                Map.of("kind", "OBJECTIVE", "version", "1", "pillar", "PREVENT", "words", "They are paid"));
        writer.post(plan + "/lines", measure("2"));
        assertThat(writer.post(plan + "/lines", with(measure("3"), "to", "190")).body())
                .contains("Enter a share from 0 to 100");
        writer.post(plan + "/lines", milestone("3"));
        assertThat(writer.get(plan).body())
                .contains("They are paid", "Groups with a plan in force", "A hundred visits", "Submit for approval");
        var stale = writer.post(
                plan + "/lines", Map.of("kind", "OBJECTIVE", "version", "1", "pillar", "PREVENT", "words", "Late"));
        assertThat(stale.statusCode()).isEqualTo(409);

        assertThat(browsers.as(people.analyst()).get(plan).statusCode()).isEqualTo(404);
        writer.post(plan + "/submission", Map.of("version", "4"));
        assertThat(writer.get(plan).body()).contains("waits for approval").doesNotContain("Record the decision");
        assertThat(chair.get("/work").body()).contains("Strategic action plan: Modern slavery and human trafficking");
        assertThat(chair.post(plan + "/decision", Map.of("version", "5")).body())
                .contains("Select what you decide", "Enter your reasons");
        chair.post(plan + "/decision", Map.of("version", "5", "choice", "APPROVE", "words", "It can be seen"));
        assertThat(browsers.as(people.analyst()).get("/themes/modern-slavery").body())
                .contains("Car washes and nail bars", "They are paid", "A hundred visits", "Computed");

        var line = line(Theme.MODERN_SLAVERY, "A hundred visits");
        writer.post(plan + "/lines/" + line + "/reached", Map.of());
        writer.post(plan + "/remarks", Map.of("words", "Inspectors are short until May"));
        assertThat(browsers.as(people.analyst()).get(plan).body())
                .contains("Reached", "Inspectors are short until May")
                .doesNotContain("It is reached");
        assertThat(writer.post(plan + "/remarks", Map.of("words", " ")).body()).contains("Enter what you have to say");
    }

    @Test
    void versionsAreComparedLineByLineAndDraftsDiscarded() {
        var actor = people.with("command", Role.ANALYST);
        var examples = new PlanExamples(plans, today);
        var first = examples.approved(actor, people.chair(), examples.whole(actor, Theme.CHILD_ABUSE));
        var next = writer.leadsTo(writer.post("/themes/child-abuse/plans", text("More than before")));
        var objective = first.lines().getFirst().reference().text();
        assertThat(writer.get(next + "/lines?kind=OBJECTIVE&line=" + objective).body())
                .contains("Depots know their drivers");
        writer.post(
                next + "/lines",
                Map.of(
                        "kind",
                        "OBJECTIVE",
                        "line",
                        objective,
                        "version",
                        "1",
                        "pillar",
                        "PROTECT",
                        "words",
                        "Schools know"));

        var compared = writer.get("/themes/child-abuse/plans?from=%s&to=%s"
                .formatted(first.reference().text(), next.substring(next.lastIndexOf('/') + 1)));
        assertThat(compared.body())
                .contains("Version 1 and version 2", "<del>Depots know their drivers</del>", "<ins>Schools know</ins>");
        assertThat(writer.get(next + "/text").body()).contains("More than before");
        writer.post(next + "/text", with(text("Less than before"), "version", "2"));
        assertThat(writer.post(next + "/discarding", Map.of("version", "3")).body())
                .contains("Enter why it is discarded");
        writer.post(next + "/discarding", Map.of("version", "3", "discarded-why", "Too early"));
        assertThat(writer.get(next).body()).contains("Discarded:", "Too early");
        assertThat(browsers.as(people.analyst()).get(next).statusCode()).isEqualTo(404);
    }

    private Map<String, String> text(String summary) {
        var typed = new HashMap<String, String>();
        typed.put("summary", summary);
        day(typed, "first", today.minusDays(1));
        day(typed, "last", today.plusYears(1));
        return typed;
    }

    private Map<String, String> measure(String version) {
        var typed = new HashMap<>(Map.of(
                "kind",
                "MEASURE",
                "version",
                version,
                "pillar",
                "PURSUE",
                "words",
                "All are worked on",
                "measure",
                PlanExamples.PLANNED,
                "from",
                "10",
                "to",
                "90"));
        day(typed, "from-day", today.minusDays(30));
        day(typed, "to-day", today.plusDays(300));
        return typed;
    }

    private Map<String, String> milestone(String version) {
        var typed = new HashMap<>(Map.of(
                "kind",
                "MILESTONE",
                "version",
                version,
                "pillar",
                "PREVENT",
                "words",
                "A hundred visits",
                "body",
                "agency:border-force"));
        day(typed, "due", today.plusDays(30));
        return typed;
    }

    private static void day(Map<String, String> typed, String field, LocalDate day) {
        typed.put(field + "-day", String.valueOf(day.getDayOfMonth()));
        typed.put(field + "-month", String.valueOf(day.getMonthValue()));
        typed.put(field + "-year", String.valueOf(day.getYear()));
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        typed.put(field, value);
        return typed;
    }

    private String line(Theme theme, String words) {
        return plans.inForce(people.analyst(), theme).orElseThrow().lines().stream()
                .filter(line -> line.words().equals(words))
                .findFirst()
                .orElseThrow()
                .reference()
                .text();
    }
}
