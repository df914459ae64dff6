package occ.disclosure.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.PoleWorld;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Investigations as their pages show them. */
@WholeApplication
class DisclosurePagesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    Actor who;
    Visitor officer;
    String record;
    String address;

    @BeforeEach
    void anInvestigationIsOpen() {
        who = people.another("force:merseyside", Role.DISCLOSURE_OFFICER);
        officer = new Visitor(browsers.newlyAs(who));
        record = PoleWorld.of(context)
                .named(people.analyst(), EntityKind.PERSON, "Jory Penhallow")
                .reference()
                .text();
        address = officer.send(
                        "/investigations",
                        officer.open("/investigations/new"),
                        Map.of("name", "Operation Lodestone", "defendants", "Corvin Haldersley"))
                .location()
                .orElseThrow();
    }

    @Test
    void aRecordIsMarkedOnItsPageAndStandsOnASchedule() {
        assertThat(officer.open("/entities/" + record).text()).contains("Mark as relevant to an investigation");
        mark("A record of a person, one page", "");
        assertThat(officer.open(address).text()).contains("A record of a person, one page", "Not sensitive");

        var schedule = address + "/schedules/MG6C";
        officer.send(schedule, officer.open(schedule), Map.of());
        officer.send(schedule + "/signature", officer.open(schedule), Map.of());
        officer.send(
                schedule + "/sending", officer.open(schedule), Map.of("prosecutor", "R. Lanyon", "how", "by e-mail"));
        var sent = officer.open(schedule);
        assertThat(sent.text()).contains("OFFICIAL-SENSITIVE", "Version 1", "Sent on");
        var file = officer.send(schedule + "/file", sent, Map.of());
        assertThat(file.html().lines().findFirst().orElseThrow()).contains("OFFICIAL-SENSITIVE");
        assertThat(file.html()).contains("1,\"A record of a person, one page\"").doesNotContain(who.name());
        assertThat(officer.open(address).text()).contains("MG6C, version 1", "R. Lanyon");
    }

    @Test
    @DisplayName("The sensitive schedule is not there for a colleague who does not serve the investigation")
    void theSensitiveScheduleIsNotThere() {
        mark("A document of one page", "TECHNIQUE");
        var colleague = new Visitor(browsers.newlyAs(people.another("force:merseyside", Role.DISCLOSURE_OFFICER)));

        assertThat(officer.open(address).text()).contains("MG6D", "A document of one page");
        assertThat(colleague.open(address).text()).doesNotContain("MG6D", "A document of one page");
        assertThat(colleague.open(address + "/schedules/MG6D").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A description that gives something away is refused beside its field")
    void aGiveawayIsRefused() {
        var form = officer.open("/investigations/marks/new?record=" + record);
        var refused = officer.send("/investigations/marks", form, fields("About Jory Penhallow", "SOURCE"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("It gives away what is restricted");
    }

    @Test
    void whatTheProsecutorDecidedIsNoted() {
        mark("A record of a person", "");
        var page = officer.open(address);
        var mark = page.html().replaceAll("(?s).*href=\"(/investigations/[^\"]+/marks/MRK-[^\"]+)\".*", "$1");
        officer.send(mark + "/decision", officer.open(mark), Map.of("decision", "DISCLOSE"));
        assertThat(officer.open(address).text()).contains("Disclose a copy");
        officer.send(
                address + "/stage",
                officer.open(address + "/stage"),
                Map.of("stage", "CLOSED", "ending", "CONVICTED", "on-day", "3", "on-month", "3", "on-year", "2026"));
        assertThat(officer.open(address).text()).contains("Closed: Convicted", "At least until 3 September 2026");
    }

    private void mark(String description, String sensitivity) {
        var form = officer.open("/investigations/marks/new?record=" + record);
        assertThat(officer.send("/investigations/marks", form, fields(description, sensitivity))
                        .location())
                .hasValue(address);
    }

    private Map<String, String> fields(String description, String sensitivity) {
        return Map.of(
                "record", record,
                "investigation", address.substring(address.lastIndexOf('/') + 1),
                "description", description,
                "why", "It may matter",
                "sensitivity", sensitivity);
    }
}
