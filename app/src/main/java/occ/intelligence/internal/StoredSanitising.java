package occ.intelligence.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.intelligence.Item;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Report;
import occ.intelligence.ReportId;
import occ.intelligence.ReportRules;
import occ.intelligence.ReportState;
import occ.intelligence.Sanitising;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.threattolife.ThreatsToLife;
import org.springframework.stereotype.Component;

@Component
class StoredSanitising implements Sanitising {
    private static final String TEXTS = "Your sanitised texts";

    private final ReportTable reports;
    private final ItemTable items;
    private final BenchTable bench;
    private final Benches benches;
    private final Desk desk;
    private final Access access;
    private final ThreatsToLife threats;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredSanitising(
            ReportTable reports,
            ItemTable items,
            BenchTable bench,
            Benches benches,
            Desk desk,
            Access access,
            ThreatsToLife threats,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.reports = reports;
        this.items = items;
        this.bench = bench;
        this.benches = benches;
        this.desk = desk;
        this.access = access;
        this.threats = threats;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Workbench open(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            var report = desk.forUnit(actor, reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "intelligence.original-read", report.id()));
            return benches.of(report);
        });
    }

    @Override
    public Outcome save(Actor actor, Reference reference, int version, Texts texts) {
        return transactions.as(actor, () -> new Done(saved(actor, reference, version, texts)));
    }

    @Override
    public Outcome send(Actor actor, Reference reference, int version, Texts texts) {
        return transactions.as(actor, () -> {
            var report = saved(actor, reference, version, texts);
            var objections = objections(actor, benches.of(report));
            return objections.isEmpty()
                    ? desk.move(actor, report, ReportState.SANITISED, report.accessClass(), null)
                    : desk.refuse(actor, report, "sanitised", objections);
        });
    }

    @Override
    public Outcome keep(Actor actor, Reference reference, int number, String phrase, String reason) {
        return transactions.as(actor, () -> {
            var report = onTheBench(actor, reference);
            if (reason.isBlank()) {
                return new Refused("reason", "Enter why the phrase may stand");
            }
            bench.keep(
                    item(report, number).id(),
                    phrase,
                    reason,
                    desk.classOfOriginal(actor, report),
                    actor.account(),
                    clock.instant());
            trail.append(actor, Entry.of(Operation.ALTERATION, "intelligence.phrase-kept", report.id()));
            return new Done(report);
        });
    }

    @Override
    public Outcome askOriginator(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            var report = onTheBench(actor, reference);
            bench.ask(report, desk.classOfOriginal(actor, report), actor.account(), clock.instant());
            trail.append(actor, Entry.of(Operation.ALTERATION, "intelligence.originator-asked", report.id()));
            return new Done(report);
        });
    }

    @Override
    public List<Question> questions(Actor actor) {
        return transactions.as(actor, () -> bench.questions(actor.account()));
    }

    @Override
    public Optional<Consent> consent(Actor actor, ReportId report) {
        return transactions.as(actor, () -> bench.consent(report));
    }

    @Override
    public Outcome answer(Actor actor, Reference reference, boolean given, String note) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            var report = desk.whole(desk.header(reference));
            requireOriginator(actor, report);
            if (!given && note.isBlank()) {
                return new Refused("note", "Enter why you do not agree");
            }
            if (!bench.answer(report.id(), given, note, actor.account(), clock.instant())) {
                throw new NoSuchRecord("question to the originator");
            }
            trail.append(
                    actor,
                    Entry.of(
                            Operation.ALTERATION,
                            given ? "intelligence.originator-agreed" : "intelligence.originator-declined",
                            report.id()));
            return new Done(report);
        });
    }

    /** The author; or, where the author is no longer there to be asked, another of the unit that took the report in. */
    private void requireOriginator(Actor actor, Report report) {
        if (!report.isWrittenBy(actor)) {
            access.require(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
        }
    }

    private Report saved(Actor actor, Reference reference, int version, Texts texts) {
        var report = onTheBench(actor, reference);
        desk.requireVersion(report, version, TEXTS);
        if (!reports.retitle(report, texts.title())) {
            throw desk.stale(report, TEXTS);
        }
        saveTexts(actor, report, texts);
        saveTearLine(actor, report, texts);
        trail.append(actor, Entry.of(Operation.ALTERATION, "intelligence.text-saved", report.id()));
        return desk.whole(desk.header(reference));
    }

    private void saveTexts(Actor actor, Report report, Texts texts) {
        var accessClass = desk.classOfOriginal(actor, report);
        for (var item : report.items()) {
            var text = texts.texts().get(item.number() - 1);
            if (!text.equals(item.text())) {
                items.sanitise(item, text, accessClass, Desk.authorOf(report), actor.account(), clock.instant());
            }
        }
    }

    private void saveTearLine(Actor actor, Report report, Texts texts) {
        var before = bench.tearLine(report.id()).orElse(null);
        if (Objects.equals(before, texts.tearLine())) {
            return;
        }
        bench.closeTearLine(report.id(), clock.instant());
        var line = texts.tearLine();
        if (line != null) {
            bench.addTearLine(report.id(), line, desk.classOfOriginal(actor, report), actor.account(), clock.instant());
        }
    }

    private List<Refusal> objections(Actor actor, Workbench opened) {
        var objections = new ArrayList<>(ReportRules.unfinished(opened.report()));
        ReportRules.openFlags(opened).ifPresent(objections::add);
        ReportRules.awaitsOriginator(
                        opened, threats.isRaisedOver(actor, opened.report().reference()))
                .ifPresent(objections::add);
        return objections;
    }

    private Report onTheBench(Actor actor, Reference reference) {
        var report = desk.forUnit(actor, reference);
        if (report.state() != ReportState.EVALUATED) {
            throw desk.stale(report, "To sanitise it");
        }
        return report;
    }

    private static Item item(Report report, int number) {
        return report.items().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("item"));
    }
}
