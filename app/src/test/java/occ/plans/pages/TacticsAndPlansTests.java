package occ.plans.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.Recording.Recorded;
import occ.mapping.Subject;
import occ.partners.Exposure;
import occ.partners.ExposureDetails;
import occ.partners.ExposureKind;
import occ.partners.Exposures;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is known of tactics goes into plans, and what came of plans goes back into what is known. */
@WholeApplication
class TacticsAndPlansTests {
    private static final Pattern ACTION = Pattern.compile("/plan/actions/(ACT-[^\"/]+)\"");
    private static final String YARD = "Sandhithe Cold Store";

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Exposures exposures;

    @Autowired
    Clock clock;

    Visitor analyst;
    Subject group;

    @BeforeEach
    void aPlanIsBegun() {
        analyst = Visitor.signedIn(context, people.analyst());
        group = context.getAutowireCapableBeanFactory()
                .createBean(MadeSubjects.class)
                .mapped(EntityKind.GROUP, "Sandhithe Yard", Handling.C);
        var plan = group.address() + "/plan";
        analyst.send(plan, analyst.open(plan), Map.of("template", "COUNTY_LINES"));
    }

    @Test
    @DisplayName("What the group depends on suggests tactics, each of which fills the form of an action in")
    void whatTheGroupDependsOnSuggestsTactics() {
        var page = group.address() + "/plan/actions/new";
        assertThat(analyst.open(page).text()).doesNotContain("Suggested by what the group depends on");
        var store = exposure(ExposureKind.BUSINESSES);

        assertThat(analyst.open(page).text())
                .contains("Suggested by what the group depends on", YARD, "Companies that should not be");
        var filled = analyst.open(
                page + "?tactic=BUS-01&against=" + store.reference().text());
        assertThat(filled.html()).contains("value=\"BUS-01\" selected", "value=\"" + YARD + "\"");
        assertThat(analyst.open(page + "?tactic=XXX-99&against=nothing").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("What bears on an exposure stands on its page")
    void whatBearsOnAnExposureStandsOnItsPage() {
        var store = exposure(ExposureKind.VEHICLES);
        assertThat(analyst.open(group.address() + "/exposures/"
                                + store.reference().text())
                        .text())
                .contains("Tactics that bear on it", "Hidden compartments");
    }

    @Test
    @DisplayName("What came of a closed action stands with its tactic, for whoever may see the group and nobody else")
    void whatCameOfAnActionStandsWithItsTactic() {
        var tactic = "/knowledge/tactics/TRA-04";
        assertThat(analyst.open(tactic).text()).contains("No action of a plan that you may see has been closed");
        var action = actionWith("TRA-04");
        analyst.send(action, analyst.open(action), Map.of("state", "DONE", "note", "Two boats stopped off the point"));

        assertThat(analyst.open(tactic).text())
                .contains("1 closed action: done 1, not done 0", "Two boats stopped off the point", group.name());
        var elsewhere = Visitor.signedIn(context, people.another("force:kent", Role.LEAD_OFFICER));
        assertThat(elsewhere.open(tactic).text())
                .contains("No action of a plan that you may see has been closed")
                .doesNotContain("Two boats", group.name());
    }

    private String actionWith(String tactic) {
        var path = group.address() + "/plan/actions/new";
        var page = analyst.open(path);
        var due = DateWords.today(clock.instant()).plusDays(30);
        analyst.send(
                path,
                page,
                new HashMap<>(Map.of(
                        "objective",
                        "1",
                        "words",
                        "Watch the moorings",
                        "tactic",
                        tactic,
                        "target",
                        "subject",
                        "due-day",
                        String.valueOf(due.getDayOfMonth()),
                        "due-month",
                        String.valueOf(due.getMonthValue()),
                        "due-year",
                        String.valueOf(due.getYear()))));
        var list = analyst.open(group.address() + "/plan/actions").html();
        var found = ACTION.matcher(list.substring(0, list.indexOf("Watch the moorings")));
        var last = "";
        while (found.find()) {
            last = found.group(1);
        }
        return group.address() + "/plan/actions/" + last;
    }

    private Exposure exposure(ExposureKind kind) {
        var details = new ExposureDetails(kind, YARD, null, false, "");
        return ((Recorded<Exposure>) exposures.add(people.analyst(), group, details)).value();
    }
}
