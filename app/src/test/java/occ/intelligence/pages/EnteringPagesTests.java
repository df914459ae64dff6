package occ.intelligence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type into the form of a report, right and wrong; nothing of it is lost. */
@WholeApplication
class EnteringPagesTests {
    private static final String REPORTS = "/intelligence/reports";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    private Browser analyst;

    @BeforeEach
    void comeIn() {
        analyst = browsers.as(people.with("force:merseyside", Role.ANALYST));
    }

    @Test
    void whatIsMissingIsNamedAndWhatWasTypedIsKept() {
        var answer = analyst.post(REPORTS, Map.of("title", "Parcels in Bootle", "then", "submit"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "There is a problem",
                        "Enter what is reported",
                        "Select what kind of source it is",
                        "Select how reliable the source is",
                        "Enter how it came to be known",
                        "value=\"Parcels in Bootle\"");
    }

    @Test
    @DisplayName("A paste of ten megabytes is refused in words, and comes back whole")
    void aVeryLargePasteIsRefusedInWords() {
        var paste = "Boxes were carried in. ".repeat(450_000);
        var answer = analyst.post(REPORTS, with(Map.of("text", paste)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("must be 50,000 characters or fewer")
                .contains(paste.strip().substring(0, 5_000));
    }

    @Test
    void aReportThatNamesItsOwnSourceIsNotTaken() {
        var answer = analyst.post(
                REPORTS,
                with(Map.of(
                        "sealed-type", "CHIS", "sealed-source", "ISR 4471", "text", "As isr 4471 says, boxes come.")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("It names the source you gave");
    }

    @Test
    void whatIsMarkedTooHighOrInterceptedIsRefusedWithWhatToDo() {
        assertThat(analyst.post(REPORTS, with(Map.of("marking", "SECRET"))).body())
                .contains("nothing above OFFICIAL-SENSITIVE");
        assertThat(analyst.post(REPORTS, with(Map.of("care", "INTERCEPT"))).body())
                .contains("Investigatory Powers Act 2016, section 56");
    }

    @Test
    void scriptsThatRunFromTheRightAreKeptAsTheyAre() {
        var text = "شوهد Corvin في المرفأ 🚚 é";
        var sent = analyst.post(REPORTS, with(Map.of("text", text, "then", "draft")));

        assertThat(analyst.follow(sent).body()).contains(text, "dir=\"auto\"");
    }

    @Test
    void aDraftIsGoneOnWithAndItsSourceIsNotShownAgain() {
        var draft = analyst.leadsTo(analyst.post(REPORTS, with(Map.of("then", "draft"))));

        var form = analyst.get(draft + "/draft").body();
        assertThat(form).contains("Boxes were carried in.", "As before. Shown as: Public");
        var revised = analyst.post(
                draft + "/draft",
                with(Map.of(
                        "sealed-type", "BEFORE", "text", "Boxes were carried out.", "version", "1", "then", "draft")));
        assertThat(analyst.follow(revised).body()).contains("Boxes were carried out.");
    }

    private static Map<String, String> with(Map<String, String> fields) {
        var all = new HashMap<>(Map.of(
                "title", "Boxes in Speke",
                "text", "Boxes were carried in.",
                "information-on-day", "2",
                "information-on-month", "3",
                "information-on-year", "2026",
                "sealed-type", "MEMBER_OF_PUBLIC",
                "source", "UNTESTED",
                "priority", "LOW",
                "marking", "OFFICIAL_SENSITIVE",
                "provenance", "Rang the control room"));
        all.put("scheme", "THREE_BY_FIVE_BY_TWO");
        all.putAll(fields);
        return all;
    }
}
