package occ.work;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import occ.access.Accounts;
import occ.access.Compartment;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.faces.NoSuchRecord;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.Requirements;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.tasking.LeadAnswer;
import occ.tasking.LeadAssignment;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.HandingOn.Asked;
import occ.work.HandingOn.Chosen;
import occ.work.HandingOn.Holder;
import occ.work.Handover.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer who leaves, and what they hold, in the whole application on a real PostgreSQL. */
@WholeApplication
class HandingOnTests {
    private static final String NOTE = "All of it is in the shared folder of the unit";

    @Autowired
    HandingOn handingOn;

    @Autowired
    Jobs jobs;

    @Autowired
    Response response;

    @Autowired
    Requirements requirements;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnTrail trail;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    Burdened burdened;
    Actor coordinator;
    Actor leaver;
    Actor taker;

    @BeforeEach
    void somebodyLeaves() {
        burdened = beans.createBean(Burdened.class);
        coordinator = people.another("region:NW", Role.REGIONAL_COORDINATOR);
        leaver = people.another("force:merseyside", Role.LEAD_OFFICER);
        taker = people.another("force:merseyside", Role.LEAD_OFFICER);
    }

    @Test
    @DisplayName("Everything that somebody holds by name is there, kind by kind, with who may take it over")
    void everythingSomebodyHoldsIsThere() {
        var subject = burdened.led(leaver, "Unlit quay");
        var action = burdened.action(leaver, subject, "Light the quay");
        var requirement = burdened.requirement(leaver, "Who pays for the lights?");

        var held = held();

        assertThat(held.groups())
                .extracting(group -> group.kind().key())
                .containsExactly("lead", "plan-action", "requirement");
        assertThat(held.groups().stream().flatMap(group -> group.holdings().stream()))
                .extracting(Holding::reference)
                .containsExactly(subject.reference().text(), action.text(), requirement.text());
        assertThat(held.groups())
                .allSatisfy(group -> assertThat(group.heirs())
                        .extracting(heir -> heir.person().id())
                        .contains(taker.account())
                        .doesNotContain(leaver.account()));
        assertThat(holder(coordinator).count()).isEqualTo(3);
        assertThat(handingOn.count(coordinator, leaver.account())).isEqualTo(3);
    }

    @Test
    @DisplayName("R09: a new officer is asked with the note and leads once they accept; the rest is theirs at once")
    void aNewOfficerIsAskedAndTheRestIsTheirsAtOnce() {
        var subject = burdened.led(leaver, "Second quay");
        var action = burdened.action(leaver, subject, "Light the second quay");
        var requirement = burdened.requirement(leaver, "Who pays for the second quay?");

        var handover = begun(
                chosen("lead", subject.reference()), chosen("plan-action", action), chosen("requirement", requirement));

        assertThat(handover.items())
                .extracting(Handover.Item::state)
                .containsExactly(State.ASKED, State.MOVED, State.MOVED);
        assertThat(handover.items())
                .allSatisfy(item -> assertThat(item.holding()).isNotNull());
        assertThat(lead(subject).officer().account()).isEqualTo(taker.account());
        assertThat(lead(subject).answer()).isInstanceOf(LeadAnswer.Waiting.class);
        assertThat(lead(subject).made().why()).isEqualTo(NOTE);
        response.accept(taker, subject.id());
        assertThat(lead(subject).answer()).isInstanceOf(LeadAnswer.Accepted.class);
        var read = requirements.get(taker, requirement);
        assertThat(read.accountable().id()).isEqualTo(taker.account());
        assertThat(read.history())
                .extracting(Requirement.Step::reason)
                .last()
                .asString()
                .contains(NOTE);
        assertThat(handingOn.count(coordinator, leaver.account())).isZero();
        assertThat(handingOn.count(coordinator, taker.account())).isEqualTo(3);
    }

    @Test
    @DisplayName("Each thing has a line of its own in the trail, done or refused")
    void eachHasALineOfItsOwn() {
        var first = burdened.led(leaver, "Third quay");
        var second = burdened.led(leaver, "Fourth quay");

        begun(chosen("lead", first.reference(), second.reference()));

        assertThat(deeds(coordinator).stream().filter("tasking.lead-assigned"::equals))
                .hasSize(2);
        assertThat(deeds(coordinator)).contains("work.handed-on");
    }

    @Test
    @DisplayName("What somebody else moved meanwhile is refused in clear words, and the others are not held up")
    void whatSomebodyElseMovedMeanwhileIsRefused() {
        var moved = burdened.led(leaver, "Fifth quay");
        var left = burdened.led(leaver, "Sixth quay");
        var other = people.another("force:merseyside", Role.LEAD_OFFICER);
        response.assignLead(people.chair(), moved.id(), -1, other.account(), "She takes it over");

        var handover = begun(chosen("lead", moved.reference(), left.reference()));

        assertThat(handover.items()).extracting(Handover.Item::state).containsExactly(State.REFUSED, State.ASKED);
        assertThat(handover.items().getFirst().why()).contains("somebody else handed it on");
        assertThat(lead(moved).officer().account()).isEqualTo(other.account());
    }

    @Test
    @DisplayName("Nobody is given what they may not hold, and whoever has left is given nothing")
    void nobodyIsGivenWhatTheyMayNotHold() {
        var subject = burdened.led(leaver, "Seventh quay");
        var action = burdened.action(leaver, subject, "Light the seventh quay");
        var analyst = people.another("force:merseyside", Role.ANALYST);
        assertThat(heirs("lead")).doesNotContain(analyst.account());
        assertThat(heirs("plan-action")).contains(analyst.account());
        close(taker);

        var refused = begun(chosen(analyst, "lead", subject.reference()));
        var gone = begun(chosen("plan-action", action));

        assertThat(refused.items().getFirst().why()).contains("may not lead in this area");
        assertThat(gone.items().getFirst().why()).contains("does not work in");
        assertThat(handingOn.count(coordinator, leaver.account())).isEqualTo(2);
    }

    @Test
    @DisplayName("Whoever has left is still found, first of all, and what they held is handed on")
    void whoeverHasLeftIsStillFound() {
        var subject = burdened.led(leaver, "Eighth quay");
        close(leaver);

        assertThat(holder(coordinator).left()).isTrue();
        assertThat(begun(chosen("lead", subject.reference())).items())
                .extracting(Handover.Item::state)
                .containsExactly(State.ASKED);
    }

    @Test
    @DisplayName("R51: what a compartment hides is neither listed nor counted nor moved")
    void whatIsHiddenIsNotThere() {
        var admitted = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.LEAD_OFFICER);
        var analyst = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var chair = people.admittedTo(Compartment.SAFEGUARDING, "command", Role.TASKING_CHAIR);
        var hidden = beans.createBean(MadeSubjects.class)
                .nominated(analyst, EntityKind.VULNERABILITY, "Hidden quay", Compartment.SAFEGUARDING);
        response.assignLead(chair, hidden.id(), -1, admitted.account(), "");
        var before = handingOn.count(coordinator, admitted.account());

        assertThat(handingOn.count(chair, admitted.account())).isEqualTo(before + 1);
        var asked = new Asked(
                admitted.account(),
                List.of(new Chosen("lead", List.of(hidden.reference().text()), taker.account())),
                NOTE);
        var outcome =
                handingOn.get(coordinator, handingOn.begin(coordinator, asked).reference());
        assertThat(outcome.items().getFirst().state()).isEqualTo(State.REFUSED);
        assertThat(outcome.items().getFirst().holding()).isNull();
        assertThat(outcome.items().getFirst().why()).isEqualTo(Passing.GONE);
    }

    @Test
    @DisplayName("Only whoever arranges cover hands on, and only for people of their own line")
    void onlyWhoeverArrangesCoverHandsOn() {
        burdened.led(leaver, "Ninth quay");
        var elsewhere = people.with("region:SE", Role.REGIONAL_COORDINATOR);
        var asked = new Asked(leaver.account(), List.of(), NOTE);

        assertThat(handingOn.holders(elsewhere)).noneMatch(one -> isLeaver(one));
        assertThatThrownBy(() -> handingOn.held(elsewhere, reference())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> handingOn.begin(elsewhere, asked)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> handingOn.holders(leaver)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> handingOn.begin(taker, asked)).isInstanceOf(Forbidden.class);
        assertThat(handingOn.count(elsewhere, leaver.account())).isZero();
    }

    @Test
    @DisplayName("What came of it is for whoever handed on, and for each who was given something theirs alone")
    void whatCameOfItIsForThoseItConcerns() {
        var subject = burdened.led(leaver, "Tenth quay");
        var mine = burdened.action(leaver, subject, "Light the tenth quay");
        var theirs = burdened.action(leaver, subject, "Sweep the tenth quay");
        var other = people.another("force:merseyside", Role.LEAD_OFFICER);

        var handover = begun(chosen("plan-action", mine), chosen(other, "lead", subject.reference()));

        assertThat(handingOn.get(taker, handover.reference()).items())
                .extracting(Handover.Item::reference)
                .containsExactly(mine.text())
                .doesNotContain(theirs.text());
        assertThat(handingOn.received(taker)).extracting(Handover::note).containsExactly(NOTE);
        assertThat(handingOn.received(other)).hasSize(1);
        var stranger = people.another("force:merseyside", Role.ANALYST);
        assertThatThrownBy(() -> handingOn.get(stranger, handover.reference())).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("More than twenty are a job that shows how far it is, and none of them is lost")
    void manyAreAJob() throws InterruptedException {
        var subject = burdened.led(leaver, "Eleventh quay");
        var all = IntStream.range(0, 120)
                .mapToObj(number -> burdened.action(leaver, subject, "Light lamp " + number))
                .toArray(Reference[]::new);

        var begun = handingOn.begin(coordinator, asked(chosen("plan-action", all)));

        assertThat(begun.path()).startsWith("/jobs/");
        var job = begun.path().substring("/jobs/".length());
        while (jobs.get(coordinator, job).isRunning()) {
            Thread.sleep(50);
        }
        assertThat(jobs.get(coordinator, job).done()).isEqualTo(120);
        var handover = handingOn.get(coordinator, begun.reference());
        assertThat(handover.count(State.MOVED)).isEqualTo(120);
        assertThat(handover.underWay()).isFalse();
    }

    private HandingOn.Held held() {
        return handingOn.held(coordinator, reference());
    }

    private List<AccountId> heirs(String kind) {
        return held().group(kind).orElseThrow().heirs().stream()
                .map(heir -> heir.person().id())
                .toList();
    }

    private Holder holder(Actor actor) {
        return handingOn.holders(actor).stream()
                .filter(this::isLeaver)
                .findFirst()
                .orElseThrow();
    }

    private boolean isLeaver(Holder holder) {
        return holder.person().id().equals(leaver.account());
    }

    private String reference() {
        return jdbc.sql("select reference from access.person where id = :id")
                .param("id", leaver.account().value())
                .query(String.class)
                .single();
    }

    private Chosen chosen(String kind, Reference... references) {
        return chosen(taker, kind, references);
    }

    private static Chosen chosen(Actor to, String kind, Reference... references) {
        return new Chosen(
                kind, List.of(references).stream().map(Reference::text).toList(), to.account());
    }

    private Asked asked(Chosen... chosen) {
        return new Asked(leaver.account(), List.of(chosen), NOTE);
    }

    private Handover begun(Chosen... chosen) {
        return handingOn.get(
                coordinator, handingOn.begin(coordinator, asked(chosen)).reference());
    }

    private LeadAssignment lead(Subject subject) {
        return requireNonNull(response.of(coordinator, subject.id(), AsAt.NOW).lead());
    }

    private void close(Actor who) {
        assertThat(accounts.close(people.administrator(), who.account())).isEqualTo(Accounts.Ending.DONE);
    }

    private List<String> deeds(Actor actor) {
        return transactions.as(
                actor,
                () -> trail.between(Instant.EPOCH, Instant.now().plusSeconds(60), 0, 500).lines().stream()
                        .map(OwnTrail.Line::deed)
                        .toList());
    }
}
