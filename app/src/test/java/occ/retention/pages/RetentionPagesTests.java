package occ.retention.pages;

import static occ.retention.RetentionWorld.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.intelligence.MopiGroup;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.pole.Entity;
import occ.retention.Outcome;
import occ.retention.RetentionWorld;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the pages of retention say, as a browser without script gets them. */
@WholeApplication
class RetentionPagesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    RetentionWorld world;
    Browser reviewer;
    Browser approver;

    @BeforeEach
    void begin() {
        world = RetentionWorld.of(context);
        reviewer = browsers.as(world.reviewer);
        approver = browsers.as(world.approver);
    }

    private Entity recordedLongAgo(String name) {
        return recorded(name, 8);
    }

    private Entity recorded(String name, long yearsBefore) {
        return Now.at(
                RetentionWorld.BEGAN.minusSeconds(yearsBefore * 365 * 24 * 3600),
                () -> world.pole.named(world.reviewer, EntityKind.PERSON, name));
    }

    @Test
    @DisplayName("What is due stands in a list, the latest first, and leads to its review; the same is taken as a file")
    void whatIsDueStandsInAList() {
        var person = recorded("Hedra Trembath", 12);
        var page = reviewer.get("/retention");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Hedra Trembath", "days late", "Group 3 All other offences, by rule");
        assertThat(reviewer.post("/retention/file", Map.of()).body())
                .startsWith("OFFICIAL-SENSITIVE")
                .contains(person.reference().text());
        assertThat(reviewer.get("/entities/" + person.reference()).body()).contains("Review or dispose");
        assertThat(reviewer.get("/work").body()).contains("Is it still right to keep Hedra Trembath?");
    }

    @Test
    @DisplayName("A review without its answers is told everything that is missing")
    void aReviewWithoutAnswersIsToldWhatIsMissing() {
        var person = recordedLongAgo("Morgelyn Chegwin");
        var answer = reviewer.post("/retention/records/" + person.reference() + "/review", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is a problem", "what the review comes to", "the reason");
    }

    @Test
    @DisplayName(
            "R28: proposed by one and approved by another with what will go in view, its old address says that it is gone")
    void proposedApprovedAndGone() {
        var person = recordedLongAgo("Santo Polglase");
        var address = "/retention/records/" + person.reference();
        assertThat(reviewer.post(address + "/review", answers("DISPOSE")).statusCode())
                .isEqualTo(303);

        var waiting = approver.get("/retention/proposals");
        assertThat(waiting.body()).contains("Santo Polglase");
        var proposal = waiting.body()
                .replaceAll("(?s).*href=\"(/retention/proposals/DIS-[^\"]+)\"><span dir=\"auto\">Santo.*", "$1");
        assertThat(approver.get(proposal).body()).contains("What will go", "1 statement", "Dispose of Santo Polglase?");
        var gone = approver.post(proposal, Map.of("decision", "APPROVE", "note", "It need not be kept"));
        assertThat(approver.leadsTo(gone)).isEqualTo("/retention/disposed/" + person.reference());

        var old = reviewer.get("/entities/" + person.reference());
        assertThat(old.statusCode()).isEqualTo(410);
        assertThat(old.body()).contains("A disposed record", "Disposed of on").doesNotContain("Polglase");
        assertThat(reviewer.get("/entities/" + person.reference() + "/history").statusCode())
                .isEqualTo(410);
        assertThat(approver.get("/retention/disposed").body())
                .contains(person.reference().text(), "Not yet erased from disk");
    }

    @Test
    @DisplayName("Whoever could not see the record is told nothing of its end")
    void whoeverCouldNotSeeItIsToldNothing() {
        var person = Now.at(
                RetentionWorld.BEGAN,
                () -> world.pole.named(
                        world.reviewer, EntityKind.PERSON, "Tamblyn Rickard", world.pole.closed(world.reviewer)));
        assertThat(after(6, 0, () -> world.dispose(person.reference()))).isInstanceOf(Outcome.Done.class);
        var stranger = browsers.as(people.with("force:merseyside", Role.ANALYST));

        assertThat(stranger.get("/entities/" + person.reference()).statusCode()).isEqualTo(404);
        assertThat(reviewer.get("/entities/" + person.reference()).statusCode()).isEqualTo(410);
    }

    @Test
    @DisplayName("A hold is placed, stands in the list, and is lifted with a reason")
    void aHoldIsPlacedAndLifted() {
        var person = recordedLongAgo("Rosen Angwin");
        var form = Map.of("ground", "CPIA", "matter", "R v Angwin", "reason", "The trial is in May");
        assertThat(approver.post("/retention/records/" + person.reference() + "/hold", form)
                        .statusCode())
                .isEqualTo(303);

        var list = approver.get("/retention/holds").body();
        assertThat(list).contains("Rosen Angwin", "R v Angwin", "Open");
        var lifting = list.replaceAll(
                "(?s).*href=\"(/retention/holds/HLD-[^\"]+/lifting)\">Lift<span[^>]*> the hold on Rosen.*", "$1");
        assertThat(approver.post(lifting, Map.of("reason", "")).statusCode()).isEqualTo(422);
        assertThat(approver.post(lifting, Map.of("reason", "Acquitted, and six months over"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(approver.get("/retention/holds").body()).doesNotContain("Rosen Angwin");
    }

    @Test
    @DisplayName("The schedules stand in words, and a group is changed with a reason")
    void theSchedulesStandInWords() {
        assertThat(reviewer.get("/retention/schedule").body())
                .contains("10 years from when it was recorded", "6 years from the last relevant event", "Age of 100");
        var person = recordedLongAgo("Jago Nance");
        var address = "/retention/records/" + person.reference();
        assertThat(reviewer.post(
                                address + "/group",
                                Map.of("group", MopiGroup.GROUP_1.name(), "reason", "MAPPA level 2"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(reviewer.get(address).body()).contains("Certain public protection matters", "MAPPA level 2");
    }

    private static Map<String, String> answers(String verdict) {
        var form = new HashMap<String, String>();
        for (var number = 1; number <= 6; number++) {
            form.put("question-" + number, "no");
            form.put("question-" + number + "-words", "Nothing on record says so");
        }
        form.put("verdict", verdict);
        form.put("reason", "Six clear years");
        return form;
    }
}
