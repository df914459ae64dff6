package occ.plans.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.Visitor.Page;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A plan on its pages: written, submitted, approved by another, worked through, and answered by another body. */
@WholeApplication
class PlanPagesTests {
    private static final LocalDate LATER = LocalDate.now().plusDays(40);
    private static final Pattern ACTION = Pattern.compile("/plan/actions/(ACT-[^\"/]+)\"");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    Visitor officer;
    Visitor coordinator;
    Subject subject;
    String plan;

    @BeforeEach
    void aMappedSubject() {
        officer = Visitor.signedIn(context, people.leadOfficer());
        coordinator = Visitor.signedIn(context, people.coordinator());
        subject = context.getAutowireCapableBeanFactory()
                .createBean(MadeSubjects.class)
                .mapped(EntityKind.VULNERABILITY, "Unlit freight yard", Handling.P);
        plan = subject.address() + "/plan";
    }

    @Test
    @DisplayName("A plan is written, submitted, approved by another, worked through and compared with the next")
    void aPlanIsWrittenApprovedAndWorkedThrough() {
        assertThat(officer.open(plan).text()).contains("There is no plan", "Begin from a template");
        sent(officer, plan, plan, Map.of());
        sent(officer, plan + "/wording", plan + "/wording", wording("A rival moves in"));
        sent(officer, plan + "/objectives/new", plan + "/objectives/new", objective("PURSUE"));
        var refused = officer.send(plan + "/submission", officer.open(plan), version(officer.open(plan)));
        assertThat(refused.status()).as("R39").isEqualTo(422);
        assertThat(refused.text()).contains("one that protects, prevents or prepares");
        sent(officer, plan + "/objectives/new", plan + "/objectives/new", objective("PREVENT"));
        sent(officer, plan + "/actions/new", plan + "/actions/new", action(""));
        sent(officer, plan, plan + "/submission", version(officer.open(plan)));

        assertThat(coordinator.open(plan).text()).contains("Waiting for approval".toLowerCase(Locale.UK));
        assertThat(coordinator.open("/work").text()).contains("Approve or send back");
        sent(coordinator, plan + "/decision", plan + "/decision", Map.of("decision", "approve"));
        assertThat(officer.open(plan).text())
                .contains("in force", "approved by " + people.coordinator().name());
        assertThat(officer.open(subject.address()).text()).contains("Plan: in force");

        var action = action();
        assertThat(officer.send(action, officer.open(action), Map.of("state", "DONE"))
                        .status())
                .as("an outcome is in words")
                .isEqualTo(422);
        sent(officer, action, action, Map.of("state", "DONE", "note", "Notice served on 3 June"));
        assertThat(officer.open(action).text()).contains("Notice served on 3 June", "Done");

        sent(officer, plan, plan, Map.of());
        sent(officer, plan + "/wording", plan + "/wording", wording("Two rivals"));
        assertThat(officer.open(plan + "/versions?from=1&to=2").text())
                .contains("Version 2 against version 1", "A rival moves in", "Two rivals");
        assertThat(officer.open(plan + "?version=in-force").text()).contains("Version 1: in force");
    }

    @Test
    @DisplayName(
            "Actions stand as a list, on a board by state, in the calendar of a month, and in a file of references")
    void actionsInFourShapes() {
        begunFromTemplate();

        assertThat(officer.open(plan + "/actions").text()).contains("Arrests at both ends of the line on one day");
        assertThat(officer.open(plan + "/actions?show=board").text()).contains("To do: ", "Not done: 0");
        assertThat(officer.open(plan + "/actions?show=calendar&month="
                                + LATER.toString().substring(0, 7))
                        .text())
                .contains("Mon", "Sun");
        assertThat(officer.open(plan + "/actions?show=calendar&month=nonsense").status())
                .isEqualTo(200);
        assertThat(officer.open(plan + "/calendar.ics").html())
                .contains("BEGIN:VCALENDAR", "SUMMARY:Action ACT-")
                .doesNotContain("Unlit", "yard", "Arrests");
        for (var path : List.of("", "/actions", "/actions?show=board", "/actions/new", "/versions")) {
            assertThat(KEY.matcher(officer.open(plan + path).html()).find())
                    .as("R50: no key of ours on " + path)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("R35: another body’s officer reads the words written for it and answers; the subject is nowhere")
    void anotherBodyAnswers() {
        begunFromTemplate();
        var asked = new HashMap<>(action("agency:cifas"));
        asked.put("for-body", "Warn members about invoices from a firm without premises");
        sent(officer, plan + "/actions/new", plan + "/actions/new", asked);
        var partner = Visitor.signedIn(context, people.another("agency:cifas", Role.PARTNER));

        var list = partner.open("/asked-of-us");
        assertThat(list.text()).contains("Warn members about invoices", "Not answered yet");
        assertThat(list.html()).doesNotContain("Unlit", subject.reference().text(), "Serve notice");
        var links = Pattern.compile("/asked-of-us/ASK-[^\"]+").matcher(list.html());
        assertThat(links.find()).isTrue();
        var one = links.group();
        assertThat(partner.send(one, partner.open(one), Map.of("answer", "CANNOT"))
                        .status())
                .isEqualTo(422);
        sent(partner, one, one, Map.of("answer", "CANNOT", "words", "It is no member of ours"));
        assertThat(partner.open(plan).status()).isEqualTo(404);
        assertThat(officer.open(plan + "/actions").text()).contains("Cifas answered: cannot do it");
    }

    @Test
    @DisplayName("Who may not write is offered nothing to write, and finds no form")
    void whoMayNotWriteFindsNoForm() {
        begunFromTemplate();
        var chair = Visitor.signedIn(context, people.chair());

        assertThat(chair.open(plan).html()).doesNotContain("/plan/wording", "/plan/objectives/new");
        for (var path : List.of("/wording", "/objectives/new", "/actions/new")) {
            assertThat(chair.open(plan + path).status()).as(path).isEqualTo(404);
        }
        assertThat(officer.open(plan + "/decision").status()).isEqualTo(404);
        assertThat(officer.open("/plans").text()).contains("Late", "Subjects you lead");
    }

    @Test
    @DisplayName("R21: an export asks why, carries its marking, and holds references and no key")
    void anExportAsksWhy() {
        begunFromTemplate();
        var path = plan + "/export";

        assertThat(officer.open(path).status()).isEqualTo(404);
        assertThat(coordinator.send(path, coordinator.open(path), Map.of()).status())
                .isEqualTo(422);
        var file = coordinator.send(path, coordinator.open(path), Map.of("reason", "For the board of the region"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.html()).startsWith("OFFICIAL").contains("Reference,Action", "ACT-", "To do");
        assertThat(KEY.matcher(file.html()).find()).isFalse();
    }

    private void begunFromTemplate() {
        sent(officer, plan, plan, Map.of("template", "COUNTY_LINES"));
    }

    private void sent(Visitor visitor, String form, String to, Map<String, String> typed) {
        var page = visitor.open(form);
        assertThat(page.status()).as(form).isEqualTo(200);
        var all = new HashMap<>(version(page));
        all.putAll(typed);
        var answer = visitor.send(to, page, all);
        assertThat(answer.status()).as(to + ": " + answer.text()).isEqualTo(303);
    }

    private static Map<String, String> version(Page page) {
        var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page.html());
        return found.find() ? Map.of("version", found.group(1)) : Map.of();
    }

    private String action() {
        var found = ACTION.matcher(officer.open(plan + "/actions").html());
        assertThat(found.find()).isTrue();
        return plan + "/actions/" + found.group(1);
    }

    private static Map<String, String> wording(String risks) {
        return with(Map.of("risks", risks, "exit", "No load for a year"), "review-on");
    }

    private static Map<String, String> objective(String pillar) {
        return with(
                Map.of("pillar", pillar, "words", "Close the yard", "measure", "Loads a month", "target", "None"),
                "by-when");
    }

    private static Map<String, String> action(String body) {
        return with(Map.of("objective", "1", "words", "Serve notice", "target", "subject", "body", body), "due");
    }

    private static Map<String, String> with(Map<String, String> typed, String date) {
        var all = new HashMap<>(typed);
        all.put(date + "-day", String.valueOf(LATER.getDayOfMonth()));
        all.put(date + "-month", String.valueOf(LATER.getMonthValue()));
        all.put(date + "-year", String.valueOf(LATER.getYear()));
        return all;
    }
}
