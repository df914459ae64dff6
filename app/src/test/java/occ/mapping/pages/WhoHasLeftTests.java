package occ.mapping.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Now;
import occ.mapping.MadeGroups;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.Reviews;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.ToJustify;
import occ.mapping.nomination.Nominations;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** R46: who has left or lapsed is on no list, in no count and in no saved view, and an earlier day still shows them. */
@WholeApplication
class WhoHasLeftTests {
    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(300));
    private static final Instant LATELY = Instant.now().minus(Duration.ofDays(75));

    @Autowired
    ApplicationContext context;

    @Autowired
    Nominations nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    Memberships memberships;

    @Autowired
    Reviews reviews;

    @Autowired
    People people;

    MadeGroups made;
    Actor analyst;
    Visitor visitor;

    @BeforeEach
    void whoLooks() {
        made = new MadeGroups(nominations, subjects, people);
        analyst = people.analyst();
        visitor = Visitor.signedIn(context, analyst);
    }

    @Test
    @DisplayName(
            "R46: who has lapsed is gone from the group’s page, its members and a saved view, and stays in history")
    void whoHasLapsedIsGone() {
        var group = Now.at(LONG_AGO, () -> made.mapped("Lapsed Row", "Ada Lapsedrow", "Unknown male 71", "Cy Row"));
        var present = made.mapped("Present Row", "Ada Presentrow", "Unknown male 72", "Cy Rowe");

        assertThat(visitor.open(group.address()).text()).doesNotContain("Ada Lapsedrow");
        assertThat(visitor.open(group.address() + "/members").text()).doesNotContain("Ada Lapsedrow");
        assertThat(visitor.open(present.address() + "/members").text()).contains("Ada Presentrow");
        var then = DateWords.today(LONG_AGO.plus(Duration.ofDays(5)));
        assertThat(visitor.open(group.address() + "/members?as-at=" + then).text())
                .contains("Ada Lapsedrow");

        var view = visitor.open("/groups?knowledge=PLACEHOLDERS").text();
        assertThat(view).contains("Present Row").doesNotContain("Lapsed Row");
    }

    @Test
    @DisplayName("R46: who has left is gone that day, and an earlier day still shows them")
    void whoHasLeftIsGone() {
        var group = Now.at(LATELY, () -> made.mapped("Leaving Row", "Ada Leavingrow", "Bo Leavingrow", "Cy Row"));
        var one = member(group, "Ada Leavingrow");
        memberships.end(analyst, group, one.membership().member().id(), DateWords.today(Instant.now()));

        assertThat(visitor.open(group.address()).text()).doesNotContain("Ada Leavingrow");
        assertThat(visitor.open(group.address() + "/members").text())
                .doesNotContain("Ada Leavingrow")
                .contains("Bo Leavingrow");
        assertThat(reviews.toJustify(analyst, group.id()))
                .extracting(ToJustify::name)
                .doesNotContain("Ada Leavingrow")
                .contains("Bo Leavingrow");
    }

    @Test
    @DisplayName(
            "R46: the reviewer says of each who nears their lapse why they still belong; the sentence is there next time")
    void theReviewerSaysWhy() {
        var group = Now.at(LATELY, () -> made.mapped("Reviewed Row", "Ada Reviewrow", "Bo Reviewrow", "Cy Row"));
        var address = group.address() + "/reviews";
        var form = visitor.open(address + "/new");
        assertThat(form.text())
                .contains("Memberships that near their lapse", "Why does Ada Reviewrow still belong?")
                .doesNotContain("one step is enough");

        var typed = new HashMap<String, String>(Map.of("finding", "NO_CHANGE"));
        var ada = member(group, "Ada Reviewrow");
        typed.put("justified", ada.reference().text());
        var refused = visitor.send(address, form, typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why Ada Reviewrow still belongs: nothing newer is recorded");
        assertThat(visitor.send(address + "/no-change", form, Map.of()).status())
                .isEqualTo(422);

        typed.put("because-" + ada.reference().text(), "Seen with them at the yard on Tuesday");
        assertThat(visitor.send(address, form, typed).status()).isEqualTo(303);

        assertThat(memberships.of(analyst, group.id(), AsAt.NOW))
                .extracting(Member::name)
                .containsExactly("Ada Reviewrow");
        var later = Instant.now().plus(Duration.ofDays(80));
        assertThat(Now.at(later, () -> reviews.toJustify(analyst, group.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo("Seen with them at the yard on Tuesday"))
                .satisfies(one -> assertThat(one.needsWords()).isTrue());
    }

    private Member member(Subject group, String name) {
        return memberships.of(analyst, group.id(), AsAt.NOW).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
