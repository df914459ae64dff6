package occ.threattolife.pages;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.threattolife.ThreatsToLife;
import occ.threattolife.ThreatsToLife.Closed;
import occ.threattolife.ThreatsToLife.Row;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ThreatPages {
    private final ThreatsToLife threats;
    private final Access access;
    private final Clock clock;

    ThreatPages(ThreatsToLife threats, Access access, Clock clock) {
        this.threats = threats;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(Facts.HOME)
    View list(Actor actor) {
        access.require(actor, Verb.RAISE_THREAT_TO_LIFE);
        var answers = access.may(actor, Verb.ANSWER_THREATS_TO_LIFE);
        var open = answers || access.may(actor, Verb.KEEP_DUTY_ROTA) ? lines(threats.open(actor)) : null;
        return View.of("threattolife/list", new ListPage(open, lines(threats.raised(actor)), answers));
    }

    @GetMapping(Facts.HOME + "/closed")
    View closed(Actor actor, @RequestParam(defaultValue = "1") String page) {
        var found = threats.closed(actor, PageNumber.of(page));
        var pages = new Pages(PageNumber.of(page), Closed.PAGE, found.total(), Facts.HOME + "/closed?page=");
        return View.of("threattolife/closed", new ClosedPage(lines(found.rows()), pages));
    }

    @GetMapping(Facts.HOME + "/{reference}")
    View show(Actor actor, @PathVariable String reference) {
        access.require(actor, Verb.RAISE_THREAT_TO_LIFE);
        var facts = new Facts(threats.find(actor, DutyDesk.read(reference)), clock.instant());
        var answers = access.may(actor, Verb.ANSWER_THREATS_TO_LIFE)
                && facts.standing().line().contains(actor.unit());
        return View.of("threattolife/threat", ThreatPage.of(facts, actor, answers));
    }

    private List<ListLine> lines(List<Row> rows) {
        var now = clock.instant();
        return rows.stream().map(row -> new ListLine(row, now)).toList();
    }
}
