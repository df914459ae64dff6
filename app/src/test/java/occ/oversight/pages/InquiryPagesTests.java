package occ.oversight.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The auditor's console as its pages show it. */
@WholeApplication
class InquiryPagesTests {
    private static final String NEW = "/oversight/inquiries/new";
    private static final String LIST = "/oversight/inquiries";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    Visitor auditor;
    Actor looker;

    @BeforeEach
    void somebodyLooked() {
        auditor = new Visitor(browsers.as(people.auditor()));
        looker = people.another("force:kent", Role.ANALYST);
        new Visitor(browsers.newlyAs(looker)).open("/groups");
    }

    @Test
    void anInquiryIsOpenedReadAndTakenAsAFile() {
        var form = auditor.open(NEW);
        var redirect = auditor.send(LIST, form, asked(Map.of()));
        var opened = auditor.follow(redirect);

        assertThat(opened.text())
                .contains(looker.name(), "Complaint 17", "Searched", "To verify that processing was lawful");
        assertThat(auditor.open(LIST).text()).contains("Complaint 17");
        var file = auditor.send(redirect.location().orElseThrow() + "/file", opened, Map.of());
        assertThat(file.html().lines().findFirst()).hasValue("OFFICIAL-SENSITIVE");
        assertThat(file.html()).contains(looker.name(), "To verify that processing was lawful,Complaint 17");
    }

    @Test
    @DisplayName("R24: an inquiry without a use and a reason is not opened, and nothing typed is lost")
    void anInquiryWithoutAUseIsNotOpened() {
        var refused = auditor.send(LIST, auditor.open(NEW), asked(Map.of("use", "", "reason", "")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Select what it is for", "Enter why you inquire");
        assertThat(refused.html()).contains("value=\"" + looker.name() + "\"");
    }

    @Test
    void daysAreAskedForInTheirOrderAndNotTooMany() {
        var form = auditor.open(NEW);

        assertThat(auditor.send(LIST, form, asked(Map.of("earliest-year", "2019")))
                        .text())
                .contains("Ask for no more than 366 days at a time");
        assertThat(auditor.send(LIST, form, asked(Map.of("latest-year", "2019")))
                        .text())
                .contains("Enter a last day that is not before the first");
        assertThat(auditor.send(LIST, form, asked(Map.of("latest-year", "2999")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatIsLoggedIsCountedByMonthAndNotByPerson() {
        var page = auditor.open("/oversight/operations");

        assertThat(page.text())
                .contains("so far", "Looked at", "Required", "Kept for security")
                .doesNotContain(looker.name());
        assertThat(auditor.open("/oversight/operations?month=2024-02").text()).contains("February 2024", "Month after");
        assertThat(auditor.open("/oversight/operations?month=2999-01").status()).isEqualTo(404);
        assertThat(auditor.open("/oversight/operations?month=soon").status()).isEqualTo(404);
    }

    private Map<String, String> asked(Map<String, String> otherwise) {
        var today = DateWords.today(clock.instant());
        var fields = new HashMap<>(Map.of(
                "use", "LAWFULNESS",
                "reason", "Complaint 17",
                "looker", looker.name(),
                "earliest-day", String.valueOf(today.getDayOfMonth()),
                "earliest-month", String.valueOf(today.getMonthValue()),
                "earliest-year", String.valueOf(today.getYear())));
        fields.put("latest-day", String.valueOf(today.getDayOfMonth()));
        fields.put("latest-month", String.valueOf(today.getMonthValue()));
        fields.put("latest-year", String.valueOf(today.getYear()));
        fields.putAll(otherwise);
        return fields;
    }
}
