package occ.demonstration.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import occ.demonstration.internal.WhomReportsName.Named;
import occ.intelligence.MopiGroup;
import occ.intelligence.Priority;
import occ.intelligence.ReportState;
import occ.kernel.ClassId;
import occ.kernel.Grade.Source;
import occ.kernel.Marking;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.pole.SourceKind;
import org.jspecify.annotations.Nullable;

/** Invents reports over four years, the oldest first: what still waits with a unit is among the newest. */
final class ReportMaker {
    private static final Duration PAST = Duration.ofDays(4 * 365);
    private static final int IN_WORK_OF = 100;
    private static final List<ReportState> WAITING =
            List.of(ReportState.SUBMITTED, ReportState.EVALUATED, ReportState.SANITISED);
    private static final List<ReportState> ENDED = List.of(
            ReportState.APPROVED,
            ReportState.DISSEMINATED,
            ReportState.ACTIONED,
            ReportState.NO_FURTHER_ACTION,
            ReportState.REJECTED,
            ReportState.RECALLED,
            ReportState.DRAFT);

    private final Dice dice;
    private final List<IntelligenceUnit> units;
    private final ItemMaker items;
    private final InventedWords words;
    private final int reports;
    private final Instant now;
    private final Set<Reference> given = new HashSet<>();

    ReportMaker(Dice dice, List<IntelligenceUnit> units, List<Named> people, int reports, Instant now) {
        this.dice = dice;
        this.units = units;
        this.words = new InventedWords(dice);
        this.items = new ItemMaker(dice, words, people, this::fresh);
        this.reports = reports;
        this.now = now;
    }

    ReportRows make(int from, int to) {
        var rows = ReportRows.none();
        for (var number = from; number < to; number++) {
            report(rows, number);
        }
        return rows;
    }

    private void report(ReportRows rows, int number) {
        var at = now.minus(PAST.dividedBy(reports).multipliedBy(reports - number));
        var state = number < reports - reports / IN_WORK_OF
                ? dice.weighted(ENDED, 55, 15, 10, 11, 7, 1, 1)
                : dice.weighted(WAITING, 2, 1, 1);
        var report = new MadeReport(
                Uuid7.at(at), fresh("INT"), dice.skewed(units), at, state, dice.one(List.of(1, 1, 2, 2, 2, 3)));
        var plans = IntStream.rangeClosed(1, dice.weighted(List.of(1, 2, 3, 4), 55, 30, 10, 5))
                .mapToObj(each -> items.plan(report, each))
                .toList();
        add(rows, report, report.classOf(plans));
        plans.forEach(plan -> items.add(rows, report, plan));
        steps(rows, report);
    }

    private void add(ReportRows rows, MadeReport report, ClassId accessClass) {
        var since =
                report.state() == ReportState.DRAFT ? report.at() : report.at().plus(Duration.ofHours(20));
        rows.reports()
                .add(
                        report.at(),
                        report.at(),
                        since,
                        accessClass.value(),
                        3,
                        day(report.at()),
                        report.state().code(),
                        dice.weighted(List.of(Priority.values()), 5, 25, 70).ordinal(),
                        Marking.OFFICIAL_SENSITIVE.ordinal(),
                        0,
                        SourceKind.OFFICIAL.code(),
                        Source.values()[report.source()].ordinal(),
                        report.isGraded()
                                ? dice.one(List.of(MopiGroup.values())).code()
                                : null,
                        false,
                        false,
                        report.id(),
                        report.unit().force().value(),
                        report.unit().author().value(),
                        report.reference(),
                        words.some(5));
        rows.provenances()
                .add(
                        report.unit().originals().value(),
                        report.id(),
                        report.unit().author().value(),
                        words.some(15));
    }

    private void steps(ReportRows rows, MadeReport report) {
        step(rows, report, null, ReportState.DRAFT, 0);
        if (report.state() == ReportState.DRAFT) {
            return;
        }
        step(rows, report, ReportState.DRAFT, ReportState.SUBMITTED, 1);
        if (report.state() != ReportState.SUBMITTED) {
            step(rows, report, ReportState.SUBMITTED, report.state(), 20);
        }
    }

    private static void step(
            ReportRows rows, MadeReport report, @Nullable ReportState from, ReportState to, int hours) {
        var at = report.at().plus(Duration.ofHours(hours));
        var author = report.unit().author().value();
        rows.steps()
                .add(
                        at,
                        report.unit().originals().value(),
                        from == null ? null : from.code(),
                        to.code(),
                        Uuid7.at(at),
                        report.id(),
                        author,
                        author,
                        null);
    }

    /** Among millions the same eight symbols do come twice. */
    private Reference fresh(String prefix) {
        var next = Reference.next(prefix);
        return given.add(next) ? next : fresh(prefix);
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** {@code source} is its evaluation, 1 to 3. */
    record MadeReport(UUID id, Reference reference, IntelligenceUnit unit, Instant at, ReportState state, int source) {
        boolean isGraded() {
            return state != ReportState.DRAFT && state != ReportState.SUBMITTED;
        }

        boolean isReadOutside() {
            return state.isReleased() || state == ReportState.RECALLED;
        }

        /** It is there for whoever may read any item of it, as the program has it. */
        ClassId classOf(List<ItemMaker.Plan> items) {
            if (!isReadOutside()) {
                return unit.originals();
            }
            if (items.stream().anyMatch(item -> item.action() == null)) {
                return unit.free();
            }
            return items.stream().allMatch(ItemMaker.Plan::isCovert) ? unit.covert() : unit.conditional();
        }
    }
}
