package occ.intelligence.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.intelligence.Item;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.intelligence.internal.RequirementTable.Keyed;
import occ.intelligence.requirement.NewAnswer;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.NewRequirement.NewCollector;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.RequirementId;
import occ.intelligence.requirement.RequirementOutcome;
import occ.intelligence.requirement.RequirementOutcome.Done;
import occ.intelligence.requirement.RequirementOutcome.Refused;
import occ.intelligence.requirement.RequirementRules;
import occ.intelligence.requirement.RequirementState;
import occ.intelligence.requirement.Requirements;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Marking;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.pole.Entities;
import occ.pole.Entity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredRequirements implements Requirements {
    private final RequirementTable table;
    private final RequirementPartTable parts;
    private final Reports reports;
    private final Entities entities;
    private final Access access;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredRequirements(
            RequirementTable table,
            RequirementPartTable parts,
            Reports reports,
            Entities entities,
            Access access,
            AccessClasses classes,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.parts = parts;
        this.reports = reports;
        this.entities = entities;
        this.access = access;
        this.classes = classes;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public RequirementOutcome raise(Actor actor, NewRequirement asked) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.SET_REQUIREMENTS);
            var accountable = accountable(actor, asked);
            var about = about(actor, asked.about());
            var refusals = new ArrayList<>(
                    RequirementRules.raising(asked.dueOn(), DateWords.today(clock.instant()), accountable.isPresent()));
            if (asked.about() != null && about == null) {
                refusals.add(new Refusal("about", "There is no record of this reference"));
            }
            return refusals.isEmpty() ? raise(actor, asked, accountable.orElseThrow(), about) : new Refused(refusals);
        });
    }

    @Override
    public Requirement get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            var requirement = header(reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "intelligence.requirement-read", requirement.id()));
            return parts.complete(requirement);
        });
    }

    @Override
    public List<Line> list(Actor actor, Which which, long skip, int most) {
        return listed(actor, () -> table.list(actor.account(), which, skip, most));
    }

    @Override
    public long count(Actor actor, Which which) {
        return transactions.as(actor, () -> table.count(actor.account(), which));
    }

    @Override
    public List<Line> dueFrom(Actor actor, LocalDate by, int most) {
        return transactions.as(actor, () -> table.dueFrom(actor.account(), by, most));
    }

    @Override
    public List<Line> those(Actor actor, Collection<Reference> references) {
        return listed(actor, () -> table.those(references));
    }

    @Override
    public List<Line> openAbout(Actor actor, EntityId about) {
        return listed(actor, () -> table.openAbout(about));
    }

    private List<Line> listed(Actor actor, Supplier<List<Line>> chosen) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            var lines = chosen.get();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "intelligence.requirements-listed")
                            .counting(lines.size()));
            return lines;
        });
    }

    @Override
    public RequirementOutcome answer(Actor actor, Reference reference, NewAnswer answer) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.SET_REQUIREMENTS);
            var requirement = header(reference);
            var report = report(actor, answer.report());
            if (report.isEmpty()) {
                return refuse(actor, requirement, new Refusal("report", "There is no report of this reference"));
            }
            var refusal =
                    RequirementRules.answering(requirement.state(), report.get().state());
            return refusal.isPresent()
                    ? refuse(actor, requirement, refusal.get())
                    : answer(actor, requirement, report.get(), answer);
        });
    }

    @Override
    public RequirementOutcome close(
            Actor actor, Reference reference, int version, RequirementState end, String reason) {
        return transactions.as(actor, () -> {
            var requirement = owned(actor, reference);
            if (!requirement.state().mayBecome(end) || !table.close(requirement.id(), version, end)) {
                throw stale(reference, end);
            }
            parts.addStep(requirement.id(), requirement.accessClass(), end, actor.account(), clock.instant(), reason);
            trail.append(
                    actor,
                    Entry.of(Operation.ALTERATION, "intelligence.requirement-closed", requirement.id())
                            .because(reason));
            return done(reference);
        });
    }

    @Override
    public RequirementOutcome collect(Actor actor, Reference reference, NewCollector collector) {
        return transactions.as(actor, () -> {
            var requirement = owned(actor, reference);
            if (requirement.state() != RequirementState.OPEN) {
                return refuse(actor, requirement, new Refusal("organisation", "The requirement is closed"));
            }
            parts.addCollector(
                    requirement.id(), requirement.accessClass(), collector, actor.account(), clock.instant());
            trail.append(actor, Entry.of(Operation.ALTERATION, "intelligence.collector-added", requirement.id()));
            return done(reference);
        });
    }

    private RequirementOutcome raise(Actor actor, NewRequirement asked, Person accountable, @Nullable Entity about) {
        var accessClass = classes.narrowest(
                actor,
                AccessClass.of(Marking.OFFICIAL_SENSITIVE, asked.handling(), accountable.organisation()),
                about == null ? List.of() : List.of(about.accessClass()));
        if (!classes.mayRead(actor, accessClass)) {
            return new Refused("accountable", "You could not read it yourself: select somebody nearer to you");
        }
        var now = clock.instant();
        var keyed = new Keyed(
                new RequirementId(Uuid7.at(now)),
                Reference.next("REQ"),
                accessClass,
                accountable.organisation(),
                about == null ? null : about.id());
        table.add(keyed, asked, now);
        asked.collectors().forEach(one -> parts.addCollector(keyed.id(), accessClass, one, actor.account(), now));
        parts.addStep(keyed.id(), accessClass, RequirementState.OPEN, actor.account(), now, null);
        trail.append(actor, Entry.of(Operation.COLLECTION, "intelligence.requirement-raised", keyed.id()));
        return done(keyed.reference());
    }

    private RequirementOutcome answer(Actor actor, Requirement requirement, Report report, NewAnswer answer) {
        var accessClass = classOf(actor, requirement, report);
        if (!classes.mayRead(actor, accessClass)) {
            return refuse(
                    actor,
                    requirement,
                    new Refusal("report", "Nobody may read this report and this requirement together"));
        }
        parts.addAnswer(requirement.id(), report.id(), accessClass, answer, actor.account(), clock.instant());
        trail.append(
                actor,
                Entry.of(Operation.COMBINATION, "intelligence.requirement-answered", requirement.id(), report.id()));
        return done(requirement.reference());
    }

    /** What is written of a report may rest on any item of it that its writer read. */
    private ClassId classOf(Actor actor, Requirement requirement, Report report) {
        var spokenOf = Stream.concat(
                        Stream.of(report.accessClass()), report.items().stream().map(Item::accessClass))
                .distinct()
                .toList();
        return classes.narrowest(actor, classes.get(requirement.accessClass()), spokenOf);
    }

    private Optional<Person> accountable(Actor actor, NewRequirement asked) {
        return access.whoMay(Verb.SET_REQUIREMENTS, actor.unit()).stream()
                .filter(person -> person.id().equals(asked.accountable()))
                .findFirst();
    }

    private @Nullable Entity about(Actor actor, @Nullable Reference reference) {
        try {
            return reference == null ? null : entities.get(actor, reference, AsAt.NOW);
        } catch (NoSuchRecord hidden) {
            return null;
        }
    }

    private Optional<Report> report(Actor actor, Reference reference) {
        try {
            return Optional.of(reports.get(actor, reference));
        } catch (NoSuchRecord hidden) {
            return Optional.empty();
        }
    }

    private Requirement owned(Actor actor, Reference reference) {
        access.require(actor, Verb.SET_REQUIREMENTS);
        var requirement = header(reference);
        access.require(actor, Verb.SET_REQUIREMENTS, requirement.owner());
        return requirement;
    }

    private Requirement header(Reference reference) {
        return table.find(reference).orElseThrow(() -> new NoSuchRecord("requirement"));
    }

    private Done done(Reference reference) {
        return new Done(parts.complete(header(reference)));
    }

    private Refused refuse(Actor actor, Requirement requirement, Refusal refusal) {
        trail.append(
                actor,
                Entry.of(Operation.ALTERATION, "intelligence.requirement-changed", requirement.id())
                        .ending(Result.REFUSED));
        return new Refused(List.of(refusal));
    }

    private StaleRecord stale(Reference reference, RequirementState end) {
        var present = parts.complete(header(reference));
        var last = present.history().getLast();
        return new StaleRecord(List.of(
                new Difference("State", end.label(), present.state().label()),
                new Difference("By", "You", last.by() + ", " + DateWords.moment(last.at()))));
    }
}
