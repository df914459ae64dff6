package occ.operations.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.Subject;
import occ.operations.Operations;
import occ.tasking.MadeSubjects;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.Visitor.Page;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** An operation on pages: opened, kept and closed; with bad input, and by whom it is not for. */
@WholeApplication
class OperationPagesTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Browsers browsers;

    @Autowired
    Operations operations;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    Visitor lead;
    Visitor colleague;
    Visitor kent;
    Subject subject;
    String name;
    LocalDate today;

    @BeforeEach
    void aGroup() {
        lead = new Visitor(browsers.as(people.leadOfficer()));
        colleague = new Visitor(browsers.newlyAs(people.another("force:merseyside", Role.LEAD_OFFICER)));
        kent = new Visitor(browsers.as(people.with("force:kent", Role.LEAD_OFFICER)));
        subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Has a Depot", Handling.P);
        name = operations.freeNames(people.leadOfficer(), 1).getFirst();
        today = DateWords.today(clock.instant());
    }

    @Test
    @DisplayName(
            "An operation is opened from the page of its subject, and stands there, in the list and among own work")
    void itIsOpened() {
        assertThat(lead.open(subject.address()).text()).contains("Open an operation");
        assertThat(lead.open(subject.address() + "/operations/new").html()).contains("value=\"" + name + "\"");
        var address = opened();

        assertThat(lead.open(address).text())
                .contains(name, "Not under way", "It could not wait", "Nothing is tied to it yet");
        assertThat(lead.open(subject.address()).text()).contains(name);
        assertThat(lead.open("/operations?mine=mine&text=" + name.replace(' ', '+'))
                        .text())
                .contains(name);
        assertThat(lead.open("/operations?part=CLOSED&text=Nowhere").text())
                .contains("No operation that you may see stands like that");
        assertThat(lead.open(subject.address() + "/operations").text()).contains(name);
        assertThat(lead.open("/work").text()).contains("Operation " + name);
    }

    @Test
    @DisplayName("What is wrong is said at its field, and nothing that was typed is lost")
    void badInputIsTold() {
        var refused = sent(Map.of("untasked", "", "objective", "", "end-day", "40"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Enter what is to be reached", "Say why it is opened without a tasking", "planned end");
        refused = sent(Map.of("name", "Depot Watch"));
        assertThat(refused.text()).contains("The name must not say whom or what it is about");
        assertThat(refused.html()).contains("value=\"Depot Watch\"", "It could not wait");

        var address = opened();
        var page = lead.open(address);
        assertThat(lead.send(address + "/costs", page, Map.of("amount", "3.123", "cost-kind", "OTHER"))
                        .text())
                .contains("The amount must be an amount, like 1,250", "Enter the day");
        assertThat(lead.send(address + "/ties", page, Map.of("tied", "PLAN PLN-2222-2222-2"))
                        .status())
                .isEqualTo(422);
        assertThat(lead.send(address + "/subjects", page, Map.of("subject", "OCG-2222-2222-2"))
                        .status())
                .isEqualTo(422);
        assertThat(lead.send(address + "/members", page, Map.of("officer", "nobody"))
                        .text())
                .contains("Select who works on it", "Enter what they do");
    }

    @Test
    @DisplayName("An authority that is due is marked, renewed or ended; what is spent stands in pounds")
    void authoritiesAndCosts() {
        var address = opened();
        var typed = new HashMap<>(Map.of("kind", "DIRECTED_SURVEILLANCE", "held", "DSA 14/26"));
        typed.putAll(day("granted", today));
        typed.putAll(day("due", today.plusDays(5)));
        lead.send(address + "/authorities", lead.open(address), typed);
        var page = lead.open(address);
        assertThat(page.text()).contains("DSA 14/26", "RIPA 2000, s28", "Due");
        assertThat(lead.open("/work").text()).contains("An authority ends: renew it, or end it");

        var link = page.html().replaceAll("(?s).*href=\"([^\"]*/authorities/[^\"]*)\".*", "$1");
        assertThat(lead.send(link, lead.open(link), Map.of()).text()).contains("Select what became of it");
        assertThat(kent.open(link).status()).isEqualTo(404);
        var renewal = new HashMap<>(Map.of("what", "renewed"));
        renewal.putAll(day("until", today.plusDays(60)));
        lead.send(link, lead.open(link), renewal);
        assertThat(lead.open(address).text()).contains("Current");

        var cost = new HashMap<>(Map.of("cost-kind", "OVERTIME", "amount", "1250.50", "cost-words", "Two nights"));
        cost.putAll(day("spent", today));
        lead.send(address + "/costs", lead.open(address), cost);
        assertThat(lead.open(address).text()).contains("£1,250.50 spent", "Two nights");
    }

    @Test
    @DisplayName("R03: its results are analysed, and another closes it and opens it again; who may not finds no form")
    void itIsClosed() {
        var address = opened();
        assertThat(lead.send(address + "/analysis", lead.open(address + "/analysis"), Map.of("version", "1"))
                        .text())
                .contains("Enter what happened", "Enter what threat is left");
        assertThat(kent.open(address).text()).contains(name).doesNotContain("Analyse its results", "Change it");
        assertThat(kent.open(address + "/analysis").status()).isEqualTo(404);
        assertThat(kent.open(address + "/text").status()).isEqualTo(404);
        lead.send(
                address + "/analysis",
                lead.open(address + "/analysis"),
                Map.of(
                        "version",
                        "1",
                        "intended",
                        "To close it",
                        "happened",
                        "It closed",
                        "worked",
                        "The notice",
                        "failed",
                        "The watch",
                        "recommended",
                        "Serve earlier",
                        "residual",
                        "The driver"));

        assertThat(lead.open(address).text())
                .contains("Results analysis to approve", "Serve earlier")
                .doesNotContain("Record the decision");
        var page = colleague.open(address);
        assertThat(colleague
                        .send(address + "/decision", page, Map.of("version", "2"))
                        .text())
                .contains("Select what you decide", "Enter the reasons");
        var decision = Map.of("version", "2", "decision", "approve", "rationale", "Borne out");
        assertThat(colleague.send(address + "/decision", page, decision).status())
                .isEqualTo(303);
        assertThat(colleague
                        .send(address + "/decision", colleague.open(address), decision)
                        .text())
                .contains("so there is nothing to approve");
        assertThat(lead.open(address).text()).contains("Closed", "Borne out");
        assertThat(lead.open(address + "/text").status()).isEqualTo(404);
        colleague.send(address + "/reopening", colleague.open(address), Map.of("version", "3", "reason", "It is back"));
        assertThat(lead.open(address).text()).contains("Reopened", "It is back");
    }

    @Test
    @DisplayName("A disruption is claimed for an operation, and stands on the pages of both")
    void aDisruptionIsClaimedForIt() {
        var address = opened();
        var reference = address.substring(address.lastIndexOf('/') + 1);
        var form = lead.open(subject.address() + "/disruptions/new?operation=" + reference);
        assertThat(form.html()).contains("<option value=\"" + reference + "\" selected>");
        var typed = new HashMap<>(Map.of(
                "kind",
                "EVENT",
                "title",
                "Depot shut",
                "pillar",
                "PURSUE",
                "level",
                "NONE",
                "do",
                "save",
                "operation",
                reference));
        typed.putAll(day("from", today));
        var saved = lead.send(subject.address() + "/disruptions", form, typed)
                .location()
                .orElseThrow();

        assertThat(lead.open(saved).text()).contains("Operation " + name);
        assertThat(lead.open(address).text()).contains("Depot shut", "Draft");
        assertThat(lead.open(address + "/analysis").text()).contains("The disruption “Depot shut”");
    }

    private String opened() {
        var sent = sent(Map.of());
        assertThat(sent.status()).isEqualTo(303);
        return sent.location().orElseThrow();
    }

    private Page sent(Map<String, String> besides) {
        var form = lead.open(subject.address() + "/operations/new");
        var typed =
                new HashMap<>(Map.of("name", name, "objective", "Close the depot", "untasked", "It could not wait"));
        typed.put("lead", form.html().replaceAll("(?s).*<option value=\"([^\"]*)\" selected.*", "$1"));
        typed.putAll(day("end", today.plusDays(60)));
        typed.putAll(besides);
        return lead.send(subject.address() + "/operations", form, typed);
    }

    private static Map<String, String> day(String field, LocalDate day) {
        return Map.of(
                field + "-day", String.valueOf(day.getDayOfMonth()),
                field + "-month", String.valueOf(day.getMonthValue()),
                field + "-year", String.valueOf(day.getYear()));
    }
}
