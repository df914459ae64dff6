package occ.pole.pages;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.pole.Entities;
import occ.pole.Entity;
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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HistoryPages {
    private static final int LINES_A_PAGE = 50;

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
    View show(
            Actor actor, @PathVariable String reference, @RequestParam(name = "page", defaultValue = "1") String page) {
        return transactions.as(actor, () -> {
            var entity = entities.get(actor, References.of(reference), AsAt.NOW);
            var dossier = statements.open(actor, entity.ref(), AsAt.NOW);
            var identity = identities.of(actor, entity, AsAt.NOW, dossier, DateWords.today(clock.instant()));
            var pages = new Pages(
                    PageNumber.of(page),
                    LINES_A_PAGE,
                    statements.countHistory(actor, entity.ref()),
                    identity.address() + "/history?page=");
            return View.of("pole/history", new HistoryPage(identity, past(actor, entity, pages), pages));
        });
    }

    private List<Past> past(Actor actor, Entity entity, Pages pages) {
        var history = statements.history(actor, entity.ref(), pages.offset(), pages.size());
        var here = history.stream().map(Statement::id).collect(Collectors.toSet());
        var closures = recording.closures(actor, here);
        var found = links.of(actor, history.stream());
        return history.stream()
                .map(one -> new Past(
                        one.id().reference().text(),
                        StatementLine.of(one, AsAt.NOW, null, found.of(one)),
                        DateWords.moment(one.recordedAt()),
                        one.recordedBy(),
                        fate(one, here, closures.get(one.id()))))
                .toList();
    }

    private static Fate fate(Statement one, Set<StatementId> here, @Nullable Closure closure) {
        var at = one.supersededAt();
        if (at == null) {
            return Fate.STANDS;
        }
        var by = one.supersededBy();
        return new Fate(
                DateWords.moment(at),
                closure == null ? null : closure.by(),
                closure == null ? null : closure.reason(),
                by == null ? null : by.reference().text(),
                by != null && here.contains(by));
    }
}
