package occ.pole.pages;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.pole.Entities;
import occ.pole.Statement;
import occ.pole.StatementId;
import occ.pole.Statements;
import occ.pole.pages.HistoryPage.Fate;
import occ.pole.pages.HistoryPage.Past;
import occ.pole.recording.Recording;
import occ.pole.recording.Recording.Closure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HistoryPages {
    private final Entities entities;
    private final Statements statements;
    private final Recording recording;
    private final Identities identities;
    private final SourceLinks links;
    private final Transactions transactions;
    private final Clock clock;

    HistoryPages(
            Entities entities,
            Statements statements,
            Recording recording,
            Identities identities,
            SourceLinks links,
            Transactions transactions,
            Clock clock) {
        this.entities = entities;
        this.statements = statements;
        this.recording = recording;
        this.identities = identities;
        this.links = links;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/entities/{reference}/history")
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var entity = entities.get(actor, References.of(reference), AsAt.NOW);
            var history = statements.history(actor, entity.ref());
            var closures = recording.closures(actor, entity.ref());
            var current = history.stream().filter(Statement::isCurrent).toList();
            var identity = identities.of(actor, entity, AsAt.NOW, current, DateWords.today(clock.instant()));
            return View.of(
                    "pole/history",
                    new HistoryPage(identity, past(history, closures, links.of(actor, history.stream()))));
        });
    }

    private static List<Past> past(
            List<Statement> history, Map<StatementId, Closure> closures, SourceLinks.Found found) {
        var seen = history.stream().map(Statement::id).collect(Collectors.toSet());
        return history.stream()
                .map(one -> new Past(
                        one.id().reference().text(),
                        StatementLine.of(one, AsAt.NOW, null, found.of(one)),
                        DateWords.moment(one.recordedAt()),
                        one.recordedBy(),
                        fate(one, seen, closures.get(one.id()))))
                .toList();
    }

    /** A replacement that the reader may not see is not there: for them the statement was withdrawn. */
    private static Fate fate(Statement one, Set<StatementId> seen, @Nullable Closure closure) {
        var at = one.supersededAt();
        if (at == null) {
            return Fate.STANDS;
        }
        var by = one.supersededBy();
        return new Fate(
                DateWords.moment(at),
                closure == null ? null : closure.by(),
                closure == null ? null : closure.reason(),
                by != null && seen.contains(by) ? by.reference().text() : null);
    }
}
