package occ.plans.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import occ.intelligence.requirement.RequirementState;
import occ.intelligence.requirement.Requirements;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a gap in words to its answer, as whoever owns the plan meets it. */
@WholeApplication
class GapPagesTests {
    private static final Pattern REQUIREMENT = Pattern.compile("/intelligence/requirements/(REQ-[^\"/]+)\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Requirements requirements;

    Actor lead;
    Visitor officer;
    Subject subject;
    String plan;

    @BeforeEach
    void aPlanWithAGap() {
        lead = people.leadOfficer();
        officer = Visitor.signedIn(context, lead);
        subject = context.getAutowireCapableBeanFactory()
                .createBean(MadeSubjects.class)
                .mapped(EntityKind.VULNERABILITY, "Unlit freight yard", Handling.P);
        plan = subject.address() + "/plan";
        sent(plan, plan, Map.of());
        sent(plan + "/wording", plan + "/wording", Map.of("gaps", "Who owns the yard\nWho is paid at the gate"));
    }

    @Test
    @DisplayName("One button leads from the gap to a requirement that is filled in, and the plan shows what came of it")
    void fromGapToAnswer() {
        assertThat(officer.open(plan).text()).contains("Who owns the yard", "Not asked");
        var form = officer.open(plan + "/gaps/1");
        assertThat(form.html()).contains("Who owns the yard").contains("needs the answer");
        sent(plan + "/gaps/1", plan + "/gaps/1/requirements", asked());
        var reference = reference();
        assertThat(officer.open(plan).text()).contains(reference.text(), "Not yet");

        var open = requirements.get(lead, reference);
        requirements.close(lead, reference, open.version(), RequirementState.ANSWERED, "Its agent does");
        assertThat(officer.open("/work").text()).contains("A gap of the plan is answered");
        assertThat(officer.open(plan).text()).contains("Answered", "Taken in: " + reference.text());
        sent(plan, plan + "/gaps/1/notes", Map.of("requirement", reference.text()));
        assertThat(officer.open("/work").text()).doesNotContain(reference.text());
    }

    @Test
    @DisplayName("What is open about the subject is offered first, and a bad form keeps what was typed")
    void linkedInstead() {
        sent(plan + "/gaps/1", plan + "/gaps/1/requirements", asked());
        assertThat(officer.open(plan + "/gaps/2").text())
                .contains("Link an open requirement", "Whose name is on the deeds");
        var none = officer.send(plan + "/gaps/2/links", officer.open(plan + "/gaps/2"), Map.of());
        assertThat(none.status()).isEqualTo(422);
        sent(
                plan + "/gaps/2",
                plan + "/gaps/2/links",
                Map.of("requirement", reference().text()));

        var bad = new HashMap<>(asked());
        bad.put("question", "");
        bad.put("why", "Because of the lorries");
        var refused = officer.send(plan + "/gaps/2/requirements", officer.open(plan + "/gaps/2"), bad);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("Because of the lorries");
        assertThat(officer.open(plan + "/gaps/3").status()).isEqualTo(404);
    }

    private Map<String, String> asked() {
        var typed = new HashMap<>(Map.of(
                "question", "Whose name is on the deeds of the yard?",
                "why", "To know whom to serve",
                "priority", "HIGH",
                "handling", "P",
                "due-day", "1",
                "due-month", "12",
                "due-year", "2030"));
        var mine = Pattern.compile("<option value=\"([^\"]+)\"[^>]*selected")
                .matcher(officer.open(plan + "/gaps/1").html());
        assertThat(mine.find())
                .as("whoever asks is accountable, unless they say otherwise")
                .isTrue();
        typed.put("accountable", mine.group(1));
        return typed;
    }

    private Reference reference() {
        var found = REQUIREMENT.matcher(officer.open(plan).html());
        assertThat(found.find()).isTrue();
        return new Reference(found.group(1));
    }

    private void sent(String from, String to, Map<String, String> typed) {
        var page = officer.open(from);
        var all = new HashMap<>(typed);
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page.html());
        if (version.find()) {
            all.put("version", version.group(1));
        }
        assertThat(officer.send(to, page, all).status()).as(to).isIn(302, 303);
    }
}
