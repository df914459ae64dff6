package occ.disruption.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.Subject;
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

/** A disruption on pages: recorded, recognised as recorded before, supervised; with bad input, and by whom it is not for. */
@WholeApplication
class DisruptionPagesTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    OwnTrail trail;

    @Autowired
    Transactions transactions;

    Visitor lead;
    Visitor colleague;
    Visitor kent;
    Subject subject;

    @BeforeEach
    void aGroup() {
        lead = new Visitor(browsers.as(people.leadOfficer()));
        colleague = new Visitor(browsers.newlyAs(people.another("force:merseyside", Role.LEAD_OFFICER)));
        kent = new Visitor(browsers.as(people.with("force:kent", Role.LEAD_OFFICER)));
        subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Lost a Van", Handling.P);
    }

    @Test
    @DisplayName(
            "R03: a disruption goes from the group’s page to a supervisor, and then stands on both pages and in the list")
    void itGoesFromTheGroupToASupervisor() {
        assertThat(lead.open(subject.address()).text()).contains("Record a disruption");
        var address = saved(lead, Map.of("do", "submit")).location().orElseThrow();

        assertThat(lead.open(address).text()).contains("Submitted").doesNotContain("Supervise it");
        var refused = colleague.send(
                address + "/supervision", colleague.open(address), Map.of("decision", "agree", "version", "2"));
        assertThat(refused.text()).contains("Enter the reasons");
        supervised(colleague, address);

        assertThat(lead.open(address).text()).contains("Approved as “Minor”", "2.5 kg", "Met");
        assertThat(lead.open(subject.address()).text()).contains("Van searched", "Minor");
        assertThat(lead.open("/disruptions?level=MINOR&pillar=PURSUE&body=force:merseyside")
                        .text())
                .contains("Van searched");
        assertThat(lead.open("/disruptions?level=MAJOR&body=force:merseyside").text())
                .doesNotContain("Van searched");
        assertThat(lead.open("/disruptions?level=MINOR&body=region:NW").text()).contains("Van searched");
        assertThat(lead.open("/disruptions?level=MINOR&body=region:SE").text()).doesNotContain("Van searched");
        assertThat(lead.open("/disruptions?body=region:NW&tier=NATIONAL").text())
                .contains("Tier now")
                .doesNotContain("Van searched");
    }

    @Test
    @DisplayName(
            "R11: what another body recorded already is pointed out before it is submitted, and that body is joined")
    void whatIsRecordedAlreadyIsPointedOut() {
        var first = saved(lead, Map.of("do", "submit")).location().orElseThrow();
        var second = saved(kent, Map.of("do", "submit")).location().orElseThrow();

        var page = kent.open(second);
        assertThat(page.text()).contains("Draft", "It may be recorded already", "Add us as a contributor");
        assertThat(kent.send(second + "/submission", page, Map.of("version", "1"))
                        .text())
                .contains("Say that it is another act");
        kent.send(first + "/contributors", page, Map.of("body", "us"));

        assertThat(lead.open(first).text()).contains("Contributors Kent");
        assertThat(kent.send(second + "/submission", page, Map.of("version", "1", "another", "yes"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("R12: what the level asks for is said on the form, and nothing that was typed is lost")
    void whatIsMissingIsSaid() {
        var refused = saved(lead, Map.of("do", "submit", "level", "MAJOR", "months", "two"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("must be a number");
        refused = saved(lead, Map.of("do", "submit", "level", "MAJOR", "months", "2"));

        assertThat(refused.text())
                .contains(
                        "Select at least 2 effects that bear out “Major”",
                        "expected to last at least 12 months",
                        "Say what the subject could do before",
                        "at least 2 items of evidence from different origins",
                        "local default");
        assertThat(refused.html()).contains("value=\"Van searched\"", "Custody record");
        assertThat(saved(lead, Map.of("do", "save", "level", "MAJOR")).status()).isEqualTo(303);
        assertThat(saved(lead, Map.of("do", "save", "achieved-1-quantity", "some", "title", ""))
                        .text())
                .contains("Enter what it is called", "How much outcome 1 is must be an amount");
    }

    @Test
    @DisplayName("A draft is changed by its side, tells a second writer of the first, and is withdrawn with a reason")
    void aDraftIsChanged() {
        var address = saved(lead, Map.of("do", "save")).location().orElseThrow();
        var form = lead.open(address + "/claim");
        assertThat(form.html()).contains("Van searched", "value=\"2.5\"");
        var typed = new HashMap<>(typed());
        typed.put("title", "Two vans searched");
        typed.put("version", "1");
        typed.put("do", "save");
        assertThat(lead.follow(lead.send(address + "/claim", form, typed)).text())
                .contains("Two vans searched");
        typed.put("title", "Three vans searched");
        assertThat(lead.send(address + "/claim", form, typed).status()).isEqualTo(409);
        assertThat(kent.open(address + "/claim").status()).isEqualTo(404);

        assertThat(lead.send(address + "/withdrawal", form, Map.of("version", "2"))
                        .text())
                .contains("Enter why it is withdrawn");
        assertThat(lead.send(address + "/withdrawal", form, Map.of("version", "2", "why", "Not ours"))
                        .status())
                .isEqualTo(303);
        assertThat(lead.open(address + "/claim").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Whom else it reached is added by a reference; one that is not there is told like one that is hidden")
    void whomElseItReached() {
        var address = saved(lead, Map.of("do", "save")).location().orElseThrow();
        var other =
                beans.createBean(MadeSubjects.class).nominated(EntityKind.PRIORITY_INDIVIDUAL, "Sal Eel", Handling.P);
        var page = lead.open(address);

        lead.send(address + "/targets", page, Map.of("target", other.reference().text()));
        assertThat(lead.open(address).text()).contains("Sal Eel");
        assertThat(lead.send(address + "/targets", page, Map.of("target", "PER-2222-2222-2"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName(
            "R25: what counts stands on the group’s page with its level, what lasted, and the scores before and after")
    void theEffectStandsOnTheGroup() {
        var scored = beans.createBean(MadeSubjects.class);
        subject = scored.mapped(EntityKind.GROUP, "Lost a Lorry", Handling.P);
        scored.scoreBandC(subject.id());
        assertThat(lead.open(subject.address()).text()).doesNotContain("Score before");
        supervised(colleague, saved(lead, Map.of("do", "submit")).location().orElseThrow());

        assertThat(lead.open(subject.address()).text())
                .contains("Score before", "Nobody has looked", "Not scored since", "Minor");
    }

    @Test
    @DisplayName(
            "The list leaves as a file with its marking and for a reason that the trail keeps, and not for everybody")
    void theListLeavesAsAFile() {
        supervised(
                colleague,
                saved(lead, Map.of("do", "submit", "title", "=A1")).location().orElseThrow());
        var analyst = new Visitor(browsers.as(people.analyst()));
        var address = "/disruptions/export?part=APPROVED&level=MINOR&body=force%3Amerseyside";
        assertThat(analyst.open("/disruptions").text()).contains("Export");
        assertThat(lead.open("/disruptions").html()).doesNotContain("/disruptions/export");
        var form = analyst.open(address);
        assertThat(form.text()).contains("Why does this leave the system?");
        assertThat(analyst.send(address, form, Map.of()).text()).contains("Enter why this leaves the system");

        var file = analyst.send(address, form, Map.of("reason", "For the panel of the region"));
        assertThat(file.html())
                .startsWith("OFFICIAL-SENSITIVE. Handling code ")
                .contains(
                        "Reference,Disruption,Of,Level", "'=A1", "Minor,yes,Pursue,2026-02-03", "Merseyside,Approved");
        assertThat(file.html()).doesNotContain("Moderate", "The driver told us");
        var since = Instant.now().minus(Duration.ofMinutes(2));
        var lines = transactions.as(
                people.analyst(), () -> trail.between(since, Instant.now().plus(Duration.ofMinutes(1)), 0, 50));
        assertThat(lines.lines()).anySatisfy(line -> {
            assertThat(line.deed()).isEqualTo("disruption.list-exported");
            assertThat(line.purpose()).contains("For the panel of the region");
        });
        assertThat(lead.open(address).status()).isEqualTo(404);
    }

    private Page saved(Visitor who, Map<String, String> besides) {
        var form = who.open(subject.address() + "/disruptions/new");
        var typed = new HashMap<>(typed());
        typed.putAll(besides);
        return who.send(subject.address() + "/disruptions", form, typed);
    }

    private static void supervised(Visitor who, String address) {
        var sent = who.send(
                address + "/supervision",
                who.open(address),
                Map.of("decision", "agree", "words", "Borne out", "version", "2"));
        assertThat(sent.status()).isEqualTo(303);
    }

    private static Map<String, String> typed() {
        return Map.ofEntries(
                Map.entry("kind", "EVENT"),
                Map.entry("title", "Van searched"),
                Map.entry("from-day", "3"),
                Map.entry("from-month", "2"),
                Map.entry("from-year", "2026"),
                Map.entry("pillar", "PURSUE"),
                Map.entry("narrative", "A van was searched"),
                Map.entry("restricted", "The driver told us"),
                Map.entry("level", "MINOR"),
                Map.entry("effects", "INTERRUPTED"),
                Map.entry("evidence-1-origin", "CUSTODY"),
                Map.entry("evidence-1-words", "Custody record"),
                Map.entry("achieved-1-type", "cocaine"),
                Map.entry("achieved-1-quantity", "2.5"),
                Map.entry("achieved-1-words", "81 % pure"));
    }
}
