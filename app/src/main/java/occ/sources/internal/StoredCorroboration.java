package occ.sources.internal;

import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.sources.AccessKind;
import occ.sources.Corroboration;
import occ.sources.CorroborationBand;
import occ.sources.CorroborationJudged;
import occ.sources.Independence;
import occ.sources.UnlockKey;
import occ.sources.internal.Desk.Deed;
import occ.sources.internal.JudgementTable.Judged;
import occ.sources.internal.JudgementTable.Pair;
import occ.sources.internal.SourceTable.Source;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class StoredCorroboration implements Corroboration {
    private record Bands(CorroborationBand report, CorroborationBand other) {}

    private final SourceTable sources;
    private final JudgementTable table;
    private final Desk desk;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredCorroboration(
            SourceTable sources,
            JudgementTable table,
            Desk desk,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sources = sources;
        this.table = table;
        this.desk = desk;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Dossier of(Actor actor, UnlockKey key, Reference report) {
        return desk.deed(actor, key, Deed.look(AccessKind.READ_REPORT, report.text()), opened -> {
            var judgements = judgements(opened, report);
            return new Dossier(
                    report,
                    sources.ofReport(opened.tag(report)).stream()
                            .map(source -> StoredSourceFiles.line(opened, source))
                            .toList(),
                    judgements,
                    band(judgements));
        });
    }

    private List<Judgement> judgements(Opened opened, Reference report) {
        return table.inForceOn(opened.tag(report)).stream()
                .map(judged ->
                        opened.open(JudgementContent.context(judged.id()), judged.sealed(), JudgementContent.class))
                .map(content -> content.from(report))
                .sorted(Comparator.comparing(Judgement::at).reversed())
                .toList();
    }

    private static CorroborationBand band(List<Judgement> judgements) {
        return CorroborationBand.of(
                judgements.stream().map(Judgement::independence).toList());
    }

    @Override
    public Outcome judge(Actor actor, UnlockKey key, NewJudgement judgement) {
        if (judgement.report().equals(judgement.other())) {
            return new Outcome.Refused("other", "Enter the reference of another report");
        }
        var objection = objection(actor, key, judgement);
        if (objection.isPresent()) {
            return objection.get();
        }
        return transactions.as(actor, () -> {
            var about = judgement.report().text() + " and " + judgement.other().text();
            var bands = desk.deed(actor, key, Deed.change(AccessKind.JUDGED, about), opened -> keep(opened, judgement));
            events.publishEvent(new CorroborationJudged(actor, judgement.report(), bands.report()));
            events.publishEvent(new CorroborationJudged(actor, judgement.other(), bands.other()));
            return new Outcome.Judged(bands.report());
        });
    }

    private Optional<Outcome> objection(Actor actor, UnlockKey key, NewJudgement judgement) {
        var about = judgement.other().text();
        return desk.deed(actor, key, Deed.look(AccessKind.READ_REPORT, about), opened -> {
            var one = of(opened, judgement.report());
            var other = of(opened, judgement.other());
            if (one.isEmpty() || other.isEmpty()) {
                return Optional.of(new Outcome.Refused(
                        one.isEmpty() ? "report" : "other", "No source of that report is filed in the register"));
            }
            return judgement.independence() != Independence.SAME_SOURCE && !Collections.disjoint(one, other)
                    ? Optional.of(
                            new Outcome.Refused("sealed-independence", "The same source is filed for both reports"))
                    : Optional.empty();
        });
    }

    private List<UUID> of(Opened opened, Reference report) {
        return sources.ofReport(opened.tag(report)).stream().map(Source::id).toList();
    }

    private Bands keep(Opened opened, NewJudgement judgement) {
        var now = clock.instant();
        var pair = Pair.of(opened.tag(judgement.report()), opened.tag(judgement.other()));
        var id = UUID.randomUUID();
        var content = JudgementContent.of(opened.actor(), judgement, now);
        table.supersede(pair, now);
        table.add(pair, new Judged(id, opened.seal(JudgementContent.context(id), content)));
        return new Bands(band(judgements(opened, judgement.report())), band(judgements(opened, judgement.other())));
    }
}
