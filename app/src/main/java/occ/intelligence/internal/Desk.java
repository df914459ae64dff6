package occ.intelligence.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import occ.access.Access;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Report;
import occ.intelligence.ReportState;
import occ.intelligence.SpecialCare;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the deeds on a report have in common: find it, ask whether they may, move it on, and say so in the trail. */
@Component
class Desk {
    private final ReportTable reports;
    private final ItemTable items;
    private final StepTable steps;
    private final Access access;
    private final AccessClasses classes;
    private final Trail trail;
    private final Clock clock;

    Desk(
            ReportTable reports,
            ItemTable items,
            StepTable steps,
            Access access,
            AccessClasses classes,
            Trail trail,
            Clock clock) {
        this.reports = reports;
        this.items = items;
        this.steps = steps;
        this.access = access;
        this.classes = classes;
        this.trail = trail;
        this.clock = clock;
    }

    /** With what came in, for somebody of the unit that holds it. */
    Report forUnit(Actor actor, Reference reference) {
        access.require(actor, Verb.HANDLE_INTELLIGENCE);
        var report = header(reference);
        access.require(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
        return whole(report);
    }

    /** With what came in, for its author alone, while it is a draft. */
    Report draftOf(Actor actor, Reference reference) {
        access.require(actor, Verb.REPORT_INTELLIGENCE);
        var report = header(reference);
        if (report.state() != ReportState.DRAFT || !report.isWrittenBy(actor)) {
            throw new NoSuchRecord("draft");
        }
        return whole(report);
    }

    Report header(Reference reference) {
        return reports.find(reference).orElseThrow(() -> new NoSuchRecord("report"));
    }

    Report whole(Report header) {
        return header.with(items.of(header.id(), true));
    }

    /** The class of what came in: the unit's, or the independent reviewers' where it may be privileged. */
    ClassId classOfOriginal(Actor actor, Marking marking, OrganisationId owner, SpecialCare care) {
        var circle = care.legalPrivilege() ? Compartment.PRIVILEGE : Compartment.ORIGINALS;
        return classes.of(
                actor, AccessClass.of(marking, Grade.Handling.C, owner).within(circle));
    }

    ClassId classOfOriginal(Actor actor, Report report) {
        return classOfOriginal(actor, report.marking(), report.owner(), report.care());
    }

    /** Two people had it in hand: the second sees what the first did. */
    void requireVersion(Report present, int seen, String deed) {
        if (present.version() != seen) {
            throw stale(present, deed);
        }
    }

    StaleRecord stale(Report present, String deed) {
        var latest = steps.of(present.id()).getLast();
        return new StaleRecord(List.of(
                new Difference(
                        "What was done",
                        deed,
                        "It became “%s”".formatted(latest.to().label())),
                new Difference("State", "–", header(present.reference()).state().label()),
                new Difference("By", "You", latest.by() + ", " + DateWords.moment(latest.at()))));
    }

    Done move(Actor actor, Report report, ReportState to, ClassId accessClass, @Nullable String reason) {
        if (!report.state().mayBecome(to) && report.state() != to) {
            throw stale(report, "“%s”".formatted(to.label()));
        }
        if (!reports.move(report, to, accessClass, clock.instant())) {
            throw stale(report, "“%s”".formatted(to.label()));
        }
        step(actor, report, to, reason);
        trail.append(
                actor,
                Entry.of(Operation.ALTERATION, "intelligence." + code(to), report.id())
                        .because(reason));
        return new Done(whole(header(report.reference())));
    }

    void step(Actor actor, Report report, ReportState to, @Nullable String reason) {
        var from = to == ReportState.DRAFT ? null : report.state();
        steps.add(
                report,
                from,
                to,
                classOfOriginal(actor, report),
                authorOf(report),
                actor.account(),
                reason,
                clock.instant());
    }

    /** Who wrote it, whose own rows they are. */
    static AccountId authorOf(Report report) {
        return Objects.requireNonNull(report.author()).id();
    }

    Refused refuse(Actor actor, Report report, String deed, List<Refusal> refusals) {
        trail.append(
                actor,
                Entry.of(Operation.ALTERATION, "intelligence." + deed, report.id())
                        .ending(Result.REFUSED));
        return new Refused(refusals);
    }

    private static String code(ReportState to) {
        return to.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
