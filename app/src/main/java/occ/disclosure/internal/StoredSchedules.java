package occ.disclosure.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.disclosure.Investigation;
import occ.disclosure.Mark;
import occ.disclosure.Outcome;
import occ.disclosure.Outcome.Done;
import occ.disclosure.Schedule;
import occ.disclosure.Schedule.Kind;
import occ.disclosure.Schedule.Line;
import occ.disclosure.Schedule.State;
import occ.disclosure.Schedules;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

@Component
class StoredSchedules implements Schedules {
    private final ScheduleTable table;
    private final MarkTable marks;
    private final InvestigationTable investigations;
    private final Office office;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final int supplementDays;

    StoredSchedules(
            ScheduleTable table,
            MarkTable marks,
            InvestigationTable investigations,
            Office office,
            Access access,
            Transactions transactions,
            Trail trail,
            Environment environment) {
        this.table = table;
        this.marks = marks;
        this.investigations = investigations;
        this.office = office;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.supplementDays = environment.getRequiredProperty("occ.disclosure.supplement-days", Integer.class);
    }

    @Override
    public Outcome drawUp(Actor actor, Reference reference, int version, Kind kind, String said) {
        return transactions.as(actor, () -> {
            var about = office.take(actor, reference, version);
            return office.done(actor, about, Operation.ALTERATION, "disclosure.drawn-up", about.id(), each -> {
                var number = table.versions(each.id(), kind).stream()
                                .mapToInt(Schedule::version)
                                .max()
                                .orElse(0)
                        + 1;
                table.add(each.id(), kind, number, said, actor, office.now());
                lines(each, kind).forEach(line -> table.add(each.id(), kind, number, line));
            });
        });
    }

    private List<Line> lines(Investigation about, Kind kind) {
        var lines = new ArrayList<Line>();
        for (var mark : marks.of(about.id())) {
            if (mark.isOn(kind) && !mark.isWithdrawn()) {
                var number = table.number(about.id(), kind, mark.id());
                lines.add(new Line(number, mark.marked().description(), reason(mark, kind)));
            }
        }
        return lines;
    }

    private static String reason(Mark mark, Kind kind) {
        return switch (kind) {
            case MG6C -> "";
            case MG6D -> Objects.requireNonNull(mark.marked().sensitivity()).label();
            case MG6E -> report(mark);
        };
    }

    private static String report(Mark mark) {
        var presumption = mark.marked().presumption();
        return Stream.of(
                        presumption == null ? null : "Presumed to meet the test: " + presumption.label(),
                        mark.marked().undermines())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
    }

    @Override
    public Outcome sign(Actor actor, Reference reference, int version, Kind kind) {
        return transactions.as(actor, () -> {
            var about = office.take(actor, reference, version);
            var newest = newest(about, kind).filter(one -> one.state() == State.DRAFT);
            return newest.isEmpty()
                    ? office.refused(actor, about, "disclosure.signed", "deed", "There is no draft to sign")
                    : office.done(
                            actor,
                            about,
                            Operation.ALTERATION,
                            "disclosure.signed",
                            about.id(),
                            each -> table.sign(each.id(), newest.orElseThrow(), actor, office.now()));
        });
    }

    @Override
    public Outcome send(Actor actor, Reference reference, int version, Kind kind, String prosecutor, String how) {
        return transactions.as(actor, () -> {
            var about = office.take(actor, reference, version);
            var newest = newest(about, kind).filter(one -> one.state() == State.SIGNED);
            if (newest.isEmpty()) {
                return office.refused(
                        actor, about, "disclosure.sent", "deed", "Sign it first: only a signed schedule is sent");
            }
            table.send(about.id(), newest.orElseThrow(), actor, prosecutor, how, office.now());
            investigations.raiseVersion(about.id());
            trail.append(
                    actor,
                    Entry.of(Operation.DISCLOSURE, "disclosure.sent", about.id())
                            .because("To the prosecutor: %s, version %d, %s"
                                    .formatted(kind.form(), newest.orElseThrow().version(), about.reference())));
            return new Done(investigations.find(reference).orElseThrow());
        });
    }

    private Optional<Schedule> newest(Investigation about, Kind kind) {
        return table.versions(about.id(), kind).stream().findFirst();
    }

    @Override
    public List<Schedule> versions(Actor actor, Investigation investigation, Kind kind) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.DISCLOSE);
            office.looked(actor, "disclosure.schedule-read", investigation);
            return table.versions(investigation.id(), kind);
        });
    }

    @Override
    public Optional<Schedule> take(Actor actor, Investigation investigation, Kind kind, int version) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.DISCLOSE);
            var found = table.versions(investigation.id(), kind).stream()
                    .filter(one -> one.version() == version)
                    .findFirst();
            found.ifPresent(one ->
                    trail.append(actor, Entry.of(Operation.EXPORT, "disclosure.schedule-taken", investigation.id())));
            return found;
        });
    }

    @Override
    public List<Supplement> supplements(Actor actor) {
        return transactions.as(actor, () -> {
            if (!access.may(actor, Verb.DISCLOSE)) {
                return List.of();
            }
            return investigations.servedBy(actor.account()).stream()
                    .flatMap(about -> Arrays.stream(Kind.values()).flatMap(kind -> supplement(about, kind).stream()))
                    .toList();
        });
    }

    /** Due so many days after the first mark that the schedule last sent does not list. */
    private Optional<Supplement> supplement(Investigation about, Kind kind) {
        var sent = table.versions(about.id(), kind).stream()
                .filter(one -> one.state() == State.SENT)
                .findFirst();
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        var listed = new HashSet<>(table.marksOn(about.id(), sent.orElseThrow()));
        return marks.of(about.id()).stream()
                .filter(mark -> mark.isOn(kind) && !mark.isWithdrawn() && !listed.contains(mark.id()))
                .map(Mark::at)
                .min(Instant::compareTo)
                .map(first -> new Supplement(about, kind, DateWords.today(first).plusDays(supplementDays)));
    }
}
