package occ.intelligence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.intelligence.MadeReports;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

@WholeApplication
class RequirementPagesTests {
    private static final String LIST = "/intelligence/requirements";
    private static final String QUESTION = "Who pays the drivers of the yard?";

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    RequirementsAsWork work;

    @Autowired
    AutowireCapableBeanFactory beans;

    Actor analyst;
    Visitor visitor;

    @BeforeEach
    void people() {
        analyst = people.another("force:merseyside", Role.ANALYST);
        visitor = Visitor.signedIn(context, analyst);
    }

    @Test
    void fromRaisingToClosing() {
        var address = raise();
        assertThat(visitor.open(LIST).text()).contains(QUESTION);
        var report = beans.createBean(MadeReports.class).approved("Cash, on Fridays.");
        assertThat(visitor.open(report.address()).html())
                .contains(
                        "/intelligence/answers/new?report=" + report.reference().text());

        var form = visitor.open(
                "/intelligence/answers/new?report=" + report.reference().text());
        assertThat(form.html()).contains("value=\"" + report.reference().text() + "\"");
        var answered = visitor.send(
                "/intelligence/answers",
                form,
                Map.of(
                        "requirement",
                        address.substring(LIST.length() + 1),
                        "report",
                        report.reference().text(),
                        "extent",
                        "IN_PART",
                        "note",
                        "How, not who"));
        assertThat(visitor.follow(answered).text()).contains(report.title(), "It answers a part of it", "How, not who");

        var closing = visitor.open(address + "/closing");
        var closed =
                visitor.send(address + "/closing", closing, Map.of("end", "WITHDRAWN", "reason", "The yard has shut"));
        assertThat(visitor.follow(closed).text()).contains("Withdrawn", "The yard has shut");
        assertThat(visitor.open(LIST + "?whose=own").text()).doesNotContain(QUESTION);
        assertThat(visitor.open(LIST + "?whose=own&state=all").text()).contains(QUESTION);
        assertThat(visitor.open(address + "/closing").status()).isEqualTo(404);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var answer = visitor.send(LIST, visitor.open(LIST + "/new"), Map.of("how", "By asking"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains(
                        "Enter the question",
                        "Enter what the answer is needed for",
                        "Select who is accountable",
                        "Select who is to find out");
    }

    @Test
    void whatIsDueIsAmongTheOwnWorkAndLateAfterItsDay() {
        raise();

        assertThat(work.items(analyst)).extracting(WorkItem::kind).containsExactly(Kind.DUE);
        var later = Now.at(Instant.now().plusSeconds(86_400L * 9), () -> work.items(analyst));
        assertThat(later).extracting(WorkItem::kind).containsExactly(Kind.LATE);
    }

    private String raise() {
        var due = DateWords.today(Instant.now()).plusDays(5);
        var typed = new HashMap<>(Map.of(
                "kind",
                "REQUIREMENT",
                "question",
                QUESTION,
                "why",
                "To follow the money",
                "priority",
                "HIGH",
                "handling",
                "P",
                "due-day",
                String.valueOf(due.getDayOfMonth()),
                "due-month",
                String.valueOf(due.getMonthValue()),
                "due-year",
                String.valueOf(due.getYear())));
        var form = visitor.open(LIST + "/new");
        var own = Pattern.compile("<option value=\"([^\"]+)\" selected>" + analyst.name())
                .matcher(form.html());
        assertThat(own.find()).isTrue();
        typed.put("accountable", own.group(1));
        return visitor.send(LIST, form, typed).location().orElseThrow();
    }
}
