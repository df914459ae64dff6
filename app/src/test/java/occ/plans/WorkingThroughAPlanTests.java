package occ.plans;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import occ.access.Forbidden;
import occ.access.Organisations;
import occ.access.Role;
import occ.access.Transactions;
import occ.adequacy.Clocks;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Tier;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;
import occ.mapping.Agreement;
import occ.mapping.Grounds;
import occ.mapping.Merge;
import occ.mapping.Move;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.plans.Action.Content;
import occ.plans.Actions.Asked;
import occ.plans.Objective.Measure;
import occ.plans.PlanOutcome.Done;
import occ.plans.PlanOutcome.Refused;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.Who;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the first objective to the last outcome, in the whole application on a real PostgreSQL. */
@WholeApplication
class WorkingThroughAPlanTests {
    private static final LocalDate SOON = LocalDate.now().plusDays(30);

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    AskedOfBodies asked;

    @Autowired
    Response response;

    @Autowired
    Subjects subjects;

    @Autowired
    PlansByWords words;

    @Autowired
    Tactics tactics;

    @Autowired
    Clocks clocks;

    @Autowired
    Organisations organisations;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    Actor officer;
    Actor coordinator;
    Subject subject;

    @BeforeEach
    void aMappedSubject() {
        officer = people.leadOfficer();
        coordinator = people.coordinator();
        subject =
                beans.createBean(MadeSubjects.class).mapped(EntityKind.VULNERABILITY, "Unlit freight yard", Handling.P);
    }

    @Test
    @DisplayName("R01: the clock of the missing plan stops when one is in force, and its review runs instead")
    void theClockOfTheMissingPlanStops() {
        assertThat(running()).contains("no-plan");

        write();
        assertThat(running()).contains("no-plan").doesNotContain("plan-not-decided");
        done(plans.submit(officer, subject, latest().revision()));
        assertThat(running()).contains("no-plan", "plan-not-decided");
        done(plans.decide(coordinator, subject, latest().revision(), true, ""));

        assertThat(running()).contains("plan-review").doesNotContain("no-plan", "plan-not-decided");
        assertThat(latest().state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(standing()).isEqualTo(1);
    }

    @Test
    @DisplayName("R39: the clock of a one-sided plan runs until the other side, or the reason, is there")
    void theClockOfAOneSidedPlan() {
        done(plans.begin(officer, subject, null));
        done(plans.aim(officer, subject, 1, objective(Pillar.PURSUE)));
        assertThat(running()).contains("plan-one-sided");
        done(plans.aim(officer, subject, 2, objective(Pillar.PREVENT)));
        assertThat(running()).doesNotContain("plan-one-sided");
    }

    @Test
    @DisplayName("R03: a coordinator who is a writer too cannot approve; who may not approve is refused and logged")
    void approvalByAnother() {
        write();
        done(plans.submit(officer, subject, latest().revision()));

        assertThatThrownBy(() -> plans.decide(officer, subject, latest().revision(), true, ""))
                .isInstanceOf(Forbidden.class);
        var both = people.another("region:NW", Role.REGIONAL_COORDINATOR, Role.LEAD_OFFICER);
        done(plans.decide(coordinator, subject, latest().revision(), false, "Say what success is"));
        assertThat(latest().state()).isEqualTo(PlanState.DRAFT);
        done(plans.word(both, subject, latest().revision(), wording("Say more")));
        done(plans.submit(officer, subject, latest().revision()));

        assertThat(plans.decide(both, subject, latest().revision(), true, "")).isInstanceOf(Refused.class);
        done(plans.decide(coordinator, subject, latest().revision(), true, ""));
    }

    @Test
    @DisplayName("A new version keeps the one in force until it is approved, which supersedes it; both can be compared")
    void aNewVersionSupersedes() {
        inForce();
        done(plans.begin(officer, subject, null));
        assertThat(plans.begin(officer, subject, null)).isInstanceOf(Refused.class);
        done(plans.word(officer, subject, latest().revision(), wording("Two rivals")));
        done(plans.submit(officer, subject, latest().revision()));
        assertThat(Plans.inForce(versions()).orElseThrow().number()).isEqualTo(1);
        done(plans.decide(coordinator, subject, latest().revision(), true, ""));

        assertThat(versions()).extracting(Plan::state).containsExactly(PlanState.IN_FORCE, PlanState.SUPERSEDED);
        assertThat(PlanDifference.between(versions().getLast(), versions().getFirst())
                        .parts())
                .extracting(PlanDifference.Changed::what)
                .containsExactly("Risks");
    }

    @Test
    @DisplayName("Who saves second is told both versions, and the first stands")
    void whoSavesSecondIsTold() {
        done(plans.begin(officer, subject, null));
        done(plans.word(officer, subject, 1, wording("First")));

        assertThatThrownBy(() -> plans.word(people.analyst(), subject, 1, wording("Second")))
                .isInstanceOf(StaleRecord.class);
        assertThat(latest().wording().risks()).isEqualTo("First");
    }

    @Test
    @DisplayName("R09: actions of whoever leads go to the next lead officer, and the clock runs in that one's name")
    void actionsGoWithTheLead() {
        lead(officer, "");
        inForce();
        done(actions.add(
                officer, subject, action(new ActionOwner.Lead(), LocalDate.now().minusDays(3), "")));
        assertThat(mustAct("plan-action-late")).isEqualTo(officer.name());
        assertThat(own(officer)).isEqualTo(1);

        var next = people.another("force:merseyside", Role.LEAD_OFFICER);
        lead(next, "The yard is the way in");

        assertThat(mustAct("plan-action-late")).isEqualTo(next.name());
        assertThat(own(officer)).isZero();
        assertThat(own(next)).isEqualTo(1);

        var late = actions.of(next, subject.id()).getFirst();
        done(actions.move(next, subject, late.reference(), 1, ActionState.DONE, "Notice served"));
        assertThat(running()).doesNotContain("plan-action-late");
    }

    @Test
    @DisplayName(
            "R35: another body sees the words written for it and the day, and answers; no row else is there for it")
    void anotherBodySeesItsOwnActionsOnly() {
        inForce();
        var cifas = organisations.find("agency:cifas").orElseThrow();
        var body = new ActionOwner.Body(cifas.id(), cifas.name());
        assertThat(actions.add(officer, subject, action(body, SOON, "Look at the Unlit freight yard")))
                .as("the words tell the subject")
                .isInstanceOf(Refused.class);
        done(actions.add(officer, subject, action(body, SOON, "Warn members about false invoices")));

        var partner = people.another("agency:cifas", Role.PARTNER);
        var mine = asked.open(partner).stream()
                .filter(one -> one.words().equals("Warn members about false invoices"))
                .findFirst()
                .orElseThrow();
        assertThat(asked.open(people.another("agency:companies-house", Role.PARTNER)))
                .extracting(AskedOfBodies.Asked::reference)
                .doesNotContain(mine.reference());
        for (var table : List.of("plan", "objective", "action", "step")) {
            assertThat(seen(partner, table)).as(table).isZero();
        }
        assertThatThrownBy(() -> plans.versions(partner, subject.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> asked.get(people.another("agency:companies-house", Role.PARTNER), mine.reference()))
                .isInstanceOf(NoSuchRecord.class);

        assertThat(asked.answer(partner, mine.reference(), 1, Answer.Kind.CANNOT, ""))
                .isInstanceOf(Refused.class);
        done(asked.answer(partner, mine.reference(), 1, Answer.Kind.DONE, "Sent to 40 members"));
        var request =
                requireNonNull(actions.of(officer, subject.id()).getFirst().request());
        assertThat(requireNonNull(request.answer()).words()).isEqualTo("Sent to 40 members");
    }

    @Test
    @DisplayName("An action of somebody who has left is an exception at once; given to another, it is none")
    void anActionOfSomebodyWhoHasLeft() {
        lead(officer, "");
        inForce();
        var gone = people.another("force:merseyside");
        var left = new ActionOwner.Officer(new Who(gone.account(), gone.name()), false);
        done(actions.add(officer, subject, action(left, SOON, "")));
        assertThat(running()).contains("plan-action-owner-left");
        assertThat(own(officer)).as("it falls to whoever leads").isEqualTo(1);

        var one = actions.of(officer, subject.id()).getFirst();
        done(actions.change(officer, subject, one.reference(), 1, action(new ActionOwner.Lead(), SOON, "")));
        assertThat(running()).doesNotContain("plan-action-owner-left");
    }

    @Test
    @DisplayName("A template fills objectives and actions, to be edited")
    void aTemplateFillsThePlan() {
        done(plans.begin(officer, subject, PlanTemplate.CLEAR_HOLD_BUILD));

        assertThat(latest().objectives()).extracting(Objective::pillar).contains(Pillar.PURSUE, Pillar.PREPARE);
        assertThat(actions.of(officer, subject.id()))
                .hasSizeGreaterThan(4)
                .allSatisfy(one -> assertThat(one.content().owner()).isInstanceOf(ActionOwner.Lead.class));
    }

    @Test
    @DisplayName("What a template does is a tactic of the catalogue, or none; nobody invents one")
    void tacticsAreOfTheCatalogue() {
        assertThat(Stream.of(PlanTemplate.values())
                        .flatMap(template -> template.aims().stream())
                        .flatMap(aim -> aim.acts().stream())
                        .map(PlanTemplate.Act::tactic)
                        .filter(code -> !code.isEmpty()))
                .isSubsetOf(tactics.all().stream().map(Tactic::code).toList());

        inForce();
        var line = latest().objectives().getFirst();
        var content = new Content(
                line.line(),
                line.pillar(),
                "Serve notice",
                "Notices",
                Target.SUBJECT,
                false,
                "",
                new ActionOwner.Lead(),
                SOON);
        assertThat(actions.add(officer, subject, new Asked(content, List.of(), "")))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("A plan is found by what it says, by whoever may see its subject and nobody else")
    void aPlanIsFoundByWhatItSays() {
        done(plans.begin(officer, subject, null));
        done(plans.word(officer, subject, 1, wording("Gravelling of the quay by a rival")));
        done(plans.aim(
                officer,
                subject,
                2,
                new Objective(
                        UUID.randomUUID(),
                        Pillar.PROTECT,
                        "Warn the quaywardens",
                        new Measure("Told", "", "All", SOON))));

        assertThat(found(officer, "gravelling quays")).contains(subject.reference());
        assertThat(found(people.with("force:kent", Role.ANALYST), "warning quaywarden"))
                .contains(subject.reference());
        assertThat(found(officer, "gravelling lorries")).isEmpty();
        assertThatThrownBy(() -> words.find(people.another("agency:cifas", Role.PARTNER), "quay", 10))
                .isInstanceOf(Forbidden.class);

        var hidden = beans.createBean(MadeSubjects.class).mapped(EntityKind.VULNERABILITY, "Sluice", Handling.C);
        done(plans.begin(officer, hidden, null));
        done(plans.word(officer, hidden, 1, wording("Quernstones")));
        assertThat(found(officer, "quernstones")).containsExactly(hidden.reference());
        assertThat(found(people.with("force:kent", Role.ANALYST), "quernstones"))
                .isEmpty();
    }

    private List<Reference> found(Actor actor, String typed) {
        return words.find(actor, typed, 10).stream()
                .map(PlansByWords.Found::reference)
                .toList();
    }

    @Test
    @DisplayName("R40: a subject merged under a running plan takes its clocks with it; undone, all is as it was")
    void mergingUnderARunningPlan() {
        inForce();
        done(actions.add(
                officer, subject, action(new ActionOwner.Lead(), LocalDate.now().minusDays(3), "")));
        var before = latest();
        var other = beans.createBean(MadeSubjects.class).mapped(EntityKind.VULNERABILITY, "Open sidings", Handling.P);
        var board = new Agreement.OfBoard(Tier.NATIONAL, "Minute 4 of the board");

        move(Move.MERGE, Merge.into(other.ref(), board, "One yard, told twice"));
        assertThat(running()).doesNotContain("plan-review", "plan-action-late", "no-plan");
        var merged = subjects.get(officer, subject.id());
        assertThat(plans.begin(officer, merged, null)).isInstanceOf(Refused.class);
        assertThat(own(officer)).isZero();

        move(Move.UNDO_COMBINATION, Grounds.Undo.because("Two yards"));
        assertThat(running()).contains("plan-review", "plan-action-late");
        assertThat(latest()).isEqualTo(before);
    }

    @Test
    @DisplayName("R40: a merge that was undone gives nobody more time to write the plan that is missing")
    void anUndoneMergeGivesNoMoreTime() {
        var due = due("no-plan");
        var other = beans.createBean(MadeSubjects.class).mapped(EntityKind.VULNERABILITY, "Open sidings", Handling.P);
        var board = new Agreement.OfBoard(Tier.NATIONAL, "Minute 4 of the board");

        Now.at(Instant.now().plus(Duration.ofDays(10)), () -> {
            move(Move.MERGE, Merge.into(other.ref(), board, "One yard, told twice"));
            move(Move.UNDO_COMBINATION, Grounds.Undo.because("Two yards"));
        });

        assertThat(due("no-plan")).isEqualTo(due);
    }

    private Instant due(String rule) {
        return transactions.as(officer, () -> clocks.running(officer, subject.id())).stream()
                .filter(one -> one.rule().key().equals(rule))
                .map(Clocks.Running::dueAt)
                .findFirst()
                .orElseThrow();
    }

    private void move(Move move, Grounds grounds) {
        assertThat(subjects.move(coordinator, subject.id(), -1, move, grounds)).isInstanceOf(Moved.class);
    }

    private void write() {
        done(plans.begin(officer, subject, null));
        done(plans.word(officer, subject, latest().revision(), wording("A rival")));
        done(plans.aim(officer, subject, latest().revision(), objective(Pillar.PURSUE)));
        done(plans.aim(officer, subject, latest().revision(), objective(Pillar.PROTECT)));
    }

    private void inForce() {
        write();
        done(plans.submit(officer, subject, latest().revision()));
        done(plans.decide(coordinator, subject, latest().revision(), true, ""));
    }

    private void lead(Actor next, String note) {
        assertThat(response.assignLead(people.chair(), subject.id(), -1, next.account(), note))
                .isInstanceOf(Decided.class);
        response.accept(next, subject.id());
    }

    private Asked action(ActionOwner owner, LocalDate due, String forBody) {
        var line = latest().objectives().getFirst();
        return new Asked(
                new Content(line.line(), line.pillar(), "Serve notice", "", Target.SUBJECT, false, "", owner, due),
                List.of(),
                forBody);
    }

    private static Wording wording(String risks) {
        return new Wording("", "", risks, "No load for a year", "", SOON);
    }

    private static Objective objective(Pillar pillar) {
        return new Objective(UUID.randomUUID(), pillar, "Close the yard", new Measure("Loads a month", "4", "0", SOON));
    }

    private static void done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
    }

    private List<Plan> versions() {
        return plans.versions(officer, subject.id());
    }

    private Plan latest() {
        return versions().getFirst();
    }

    private long own(Actor actor) {
        return actions.own(actor).stream()
                .filter(one -> one.action().subject().equals(subject.id()))
                .count();
    }

    private List<String> running() {
        return transactions.as(officer, () -> clocks.running(officer, subject.id())).stream()
                .map(one -> one.rule().key())
                .toList();
    }

    private String mustAct(String rule) {
        return transactions.as(officer, () -> clocks.running(officer, subject.id())).stream()
                .filter(one -> one.rule().key().equals(rule))
                .map(one -> one.mustAct().words())
                .findFirst()
                .orElse("");
    }

    private long standing() {
        return transactions.as(
                officer,
                () -> jdbc.sql("select count(*) from plans.plan_now where subject = :subject")
                        .param("subject", subject.id().value())
                        .query(Long.class)
                        .single());
    }

    private long seen(Actor actor, String table) {
        return transactions.as(
                actor,
                () -> jdbc.sql("select count(*) from plans." + table)
                        .query(Long.class)
                        .single());
    }
}
