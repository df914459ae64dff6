package occ.plans.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.RequirementOutcome;
import occ.intelligence.requirement.Requirements;
import occ.intelligence.requirement.Requirements.Line;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.plans.GapRequirements;
import occ.plans.Plan;
import occ.plans.PlanOutcome;
import occ.plans.PlanOutcome.Done;
import occ.plans.PlanOutcome.Objection;
import occ.plans.PlanOutcome.Refused;
import org.springframework.stereotype.Component;

@Component
class StoredGapRequirements implements GapRequirements {
    private final GapTable table;
    private final PlanTable plans;
    private final Requirements requirements;
    private final Steps steps;
    private final Transactions transactions;
    private final Access access;
    private final Clock clock;

    StoredGapRequirements(
            GapTable table,
            PlanTable plans,
            Requirements requirements,
            Steps steps,
            Transactions transactions,
            Access access,
            Clock clock) {
        this.table = table;
        this.plans = plans;
        this.requirements = requirements;
        this.steps = steps;
        this.transactions = transactions;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Asked> of(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> {
            var links = table.of(subject);
            var read = read(actor, links.stream().map(GapTable.Link::requirement));
            return links.stream()
                    .flatMap(link -> Stream.ofNullable(read.get(link.requirement()))
                            .map(line -> new Asked(link.gap(), line, link.notedAt())))
                    .toList();
        });
    }

    @Override
    public List<Line> open(Actor actor, EntityId subject) {
        return transactions.as(
                actor,
                () -> access.may(actor, Verb.READ_INTELLIGENCE) ? requirements.openAbout(actor, subject) : List.of());
    }

    @Override
    public PlanOutcome ask(Actor actor, Subject subject, UUID gap, NewRequirement asked) {
        return transactions.as(actor, () -> {
            begin(actor, subject, gap);
            return switch (requirements.raise(actor, asked)) {
                case RequirementOutcome.Done(var raised) -> {
                    var done = new Done();
                    yield steps.end(actor, "plans.gap-asked", subject, done, () -> add(actor, subject, gap, raised));
                }
                case RequirementOutcome.Refused(var refusals) -> {
                    var first = refusals.getFirst();
                    var refused = new Refused(first.field(), first.sentence());
                    yield steps.end(actor, "plans.gap-asked", subject, refused, () -> {});
                }
            };
        });
    }

    @Override
    public PlanOutcome link(Actor actor, Subject subject, UUID gap, Reference reference) {
        return transactions.as(actor, () -> {
            begin(actor, subject, gap);
            var there = table.of(subject.id()).stream()
                    .anyMatch(one -> one.gap().equals(gap) && one.requirement().equals(reference));
            var offered = requirements.openAbout(actor, subject.id()).stream()
                    .anyMatch(line -> line.reference().equals(reference));
            var outcome = PlanOutcome.unless(
                    new Objection(there, "requirement", "The gap is linked with it already"),
                    new Objection(!offered, "requirement", "Select an open requirement about this record"));
            return steps.end(
                    actor,
                    "plans.gap-linked",
                    subject,
                    outcome,
                    () -> add(actor, subject, gap, requirements.get(actor, reference)));
        });
    }

    @Override
    public PlanOutcome note(Actor actor, Subject subject, UUID gap, Reference reference) {
        return transactions.as(actor, () -> {
            begin(actor, subject, gap);
            var asked = of(actor, subject.id()).stream()
                    .filter(one -> one.gap().equals(gap)
                            && one.requirement().reference().equals(reference))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRecord("requirement"));
            var open = new Objection(
                    asked.requirement().endedAt() == null, "requirement", "Nothing came of it yet: it is still open");
            return steps.end(
                    actor,
                    "plans.gap-noted",
                    subject,
                    PlanOutcome.unless(open),
                    () -> table.note(gap, reference, actor.account(), clock.instant()));
        });
    }

    @Override
    public List<News> news(Actor actor) {
        return transactions.as(actor, () -> {
            var waiting = table.waiting(actor.account());
            var read = read(actor, waiting.stream().map(GapTable.Waiting::requirement));
            return waiting.stream()
                    .flatMap(one -> Stream.ofNullable(read.get(one.requirement()))
                            .filter(line -> line.endedAt() != null)
                            .map(line -> new News(line, one.subject(), one.address())))
                    .toList();
        });
    }

    private void begin(Actor actor, Subject subject, UUID gap) {
        steps.begin(actor, Verb.WRITE_PLANS, subject);
        var known = plans.of(subject.id()).stream()
                .map(Plan::gaps)
                .flatMap(List::stream)
                .anyMatch(one -> one.line().equals(gap));
        if (!known) {
            throw new NoSuchRecord("gap");
        }
    }

    private void add(Actor actor, Subject subject, UUID gap, Requirement requirement) {
        table.add(
                subject.id(),
                requirement.accessClass(),
                gap,
                requirement.reference(),
                actor.account(),
                clock.instant());
    }

    private Map<Reference, Line> read(Actor actor, Stream<Reference> references) {
        var asked = references.distinct().toList();
        return asked.isEmpty() || !access.may(actor, Verb.READ_INTELLIGENCE)
                ? Map.of()
                : requirements.those(actor, asked).stream()
                        .collect(Collectors.toMap(Line::reference, Function.identity()));
    }
}
