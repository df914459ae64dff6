package occ.plans.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.Subject;
import occ.plans.Gap;
import occ.plans.Objective;
import occ.plans.Plan;
import occ.plans.Plan.Decision;
import occ.plans.PlanOutcome;
import occ.plans.PlanOutcome.Objection;
import occ.plans.PlanRules;
import occ.plans.PlanStanding;
import occ.plans.PlanState;
import occ.plans.PlanTemplate;
import occ.plans.Plans;
import occ.plans.Wording;
import occ.tasking.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredPlans implements Plans {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final PlanTable table;
    private final StandingTable standings;
    private final ObjectiveTable objectives;
    private final ActionTable actions;
    private final Beginning beginning;
    private final Steps steps;
    private final Transactions transactions;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    StoredPlans(
            PlanTable table,
            StandingTable standings,
            ObjectiveTable objectives,
            ActionTable actions,
            Beginning beginning,
            Steps steps,
            Transactions transactions,
            Access access,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.standings = standings;
        this.objectives = objectives;
        this.actions = actions;
        this.beginning = beginning;
        this.steps = steps;
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Plan> versions(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "plans.plan-read", subject));
            return table.of(subject);
        });
    }

    @Override
    public List<PlanStanding> standing(Actor actor, List<EntityId> subjects) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "plans.standing-read", subjects));
            return standings.of(subjects, DateWords.today(clock.instant()));
        });
    }

    @Override
    public PlanOutcome begin(Actor actor, Subject subject, @Nullable PlanTemplate template) {
        return transactions.as(actor, () -> {
            steps.begin(actor, Verb.WRITE_PLANS, subject);
            var versions = table.of(subject.id());
            var outcome = PlanOutcome.unless(
                    new Objection(!actor.isPerson(), "plan", "A plan is begun by a person, not by the program"),
                    new Objection(
                            subject.state().isTerminal(),
                            "plan",
                            "It is “%s”, so it needs no plan"
                                    .formatted(subject.state().label())),
                    new Objection(
                            Plans.beingWritten(versions).isPresent(), "plan", "A version is being written already"));
            return steps.end(
                    actor, "plans.begun", subject, outcome, () -> beginning.begin(actor, subject, versions, template));
        });
    }

    @Override
    public PlanOutcome word(Actor actor, Subject subject, int revision, Wording wording) {
        return write(
                actor,
                subject,
                "plans.worded",
                revision,
                plan -> told(plan, wording),
                plan -> table.word(plan.id(), wording, Gap.reworded(plan.gaps(), wording.gaps())));
    }

    @Override
    public PlanOutcome aim(Actor actor, Subject subject, int revision, Objective objective) {
        return write(
                actor,
                subject,
                "plans.objective-said",
                revision,
                plan -> List.of(new Difference(
                        "Objective",
                        objective.words(),
                        plan.objective(objective.line()).map(Objective::words).orElse("None"))),
                plan -> objectives.put(plan.id(), subject.id(), subject.accessClass(), objective));
    }

    @Override
    public PlanOutcome dropObjective(Actor actor, Subject subject, int revision, UUID line) {
        return transactions.as(actor, () -> {
            steps.begin(actor, Verb.WRITE_PLANS, subject);
            if (actions.ofObjective(line) > 0) {
                return steps.end(
                        actor,
                        "plans.objective-dropped",
                        subject,
                        new PlanOutcome.Refused("plan", "It has actions: move them to another objective first"),
                        () -> {});
            }
            return write(
                    actor,
                    subject,
                    "plans.objective-dropped",
                    revision,
                    plan -> List.of(new Difference(
                            "Objective",
                            "Removed",
                            plan.objective(line).map(Objective::words).orElse("None"))),
                    plan -> objectives.drop(plan.id(), line));
        });
    }

    @Override
    public PlanOutcome submit(Actor actor, Subject subject, int revision) {
        return transactions.as(actor, () -> {
            steps.begin(actor, Verb.WRITE_PLANS, subject);
            var plan = written(subject.id());
            refuseStale(plan, revision, told(plan, plan.wording()));
            var today = LocalDate.ofInstant(clock.instant(), LONDON);
            return steps.end(
                    actor,
                    "plans.submitted",
                    subject,
                    PlanRules.submit(plan, subject.state(), actor, today),
                    () -> table.submit(plan.id(), clock.instant()));
        });
    }

    @Override
    public PlanOutcome decide(Actor actor, Subject subject, int revision, boolean approved, String note) {
        return transactions.as(actor, () -> {
            steps.begin(actor, Verb.APPROVE_PLANS, subject);
            var versions = table.of(subject.id());
            var plan = Plans.beingWritten(versions).orElseThrow(() -> new NoSuchRecord("plan"));
            refuseStale(plan, revision, told(plan, plan.wording()));
            var decision = new Decision(new Who(actor.account(), actor.name()), clock.instant(), note);
            return steps.end(
                    actor,
                    approved ? "plans.approved" : "plans.sent-back",
                    subject,
                    PlanRules.decide(plan, subject.state(), actor, approved, note),
                    () -> decided(plan, versions, approved, decision));
        });
    }

    @Override
    public PlanOutcome close(Actor actor, Subject subject, int revision, String reason) {
        return transactions.as(actor, () -> {
            steps.begin(actor, Verb.APPROVE_PLANS, subject);
            var plan = Plans.inForce(table.of(subject.id())).orElseThrow(() -> new NoSuchRecord("plan"));
            refuseStale(
                    plan,
                    revision,
                    List.of(new Difference("Plan", "Closed", plan.state().label())));
            var open = actions.of(subject.id()).stream()
                    .filter(one -> one.state().isOpen())
                    .count();
            return steps.end(
                    actor,
                    "plans.closed",
                    subject,
                    PlanRules.close(plan, actor, open, reason),
                    () -> table.end(plan.id(), PlanState.CLOSED, reason, clock.instant()));
        });
    }

    private void decided(Plan plan, List<Plan> versions, boolean approved, Decision decision) {
        if (approved) {
            Plans.inForce(versions)
                    .ifPresent(before -> table.end(before.id(), PlanState.SUPERSEDED, null, decision.at()));
        }
        table.decide(plan.id(), approved ? PlanState.IN_FORCE : PlanState.DRAFT, decision);
    }

    private PlanOutcome write(
            Actor actor,
            Subject subject,
            String deed,
            int revision,
            Function<Plan, List<Difference>> mine,
            Consumer<Plan> work) {
        return transactions.as(actor, () -> {
            steps.begin(actor, Verb.WRITE_PLANS, subject);
            var plan = written(subject.id());
            refuseStale(plan, revision, mine.apply(plan));
            return steps.end(actor, deed, subject, PlanRules.write(plan, subject.state(), actor), () -> {
                work.accept(plan);
                table.changedBy(plan.id(), actor.account());
            });
        });
    }

    private Plan written(EntityId subject) {
        return Plans.beingWritten(table.of(subject)).orElseThrow(() -> new NoSuchRecord("plan"));
    }

    private static void refuseStale(Plan plan, int seen, List<Difference> both) {
        if (seen >= 0 && seen != plan.revision()) {
            throw new StaleRecord(both);
        }
    }

    private static List<Difference> told(Plan plan, Wording mine) {
        var theirs = plan.wording();
        return List.of(
                new Difference("Intelligence gaps", mine.gaps(), theirs.gaps()),
                new Difference("Community impact", mine.impact(), theirs.impact()),
                new Difference("Risks", mine.risks(), theirs.risks()),
                new Difference("Exit criteria", mine.exit(), theirs.exit()),
                new Difference("Why one pillar is enough", mine.onePillar(), theirs.onePillar()),
                new Difference("Review date", String.valueOf(mine.reviewOn()), String.valueOf(theirs.reviewOn())));
    }
}
