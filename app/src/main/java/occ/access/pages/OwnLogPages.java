package occ.access.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.OwnTrail;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every look is logged, and everybody may see what is logged of them. Looking here is a look too. */
@Controller
class OwnLogPages {
    private final OwnTrail own;
    private final Trail trail;
    private final Transactions transactions;
    private final Clock clock;

    OwnLogPages(OwnTrail own, Trail trail, Transactions transactions, Clock clock) {
        this.own = own;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/account/log")
    View show(
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var today = DateWords.today(clock.instant());
        var chosen = Optional.ofNullable(day).map(OwnLogPages::parse).orElse(today);
        return View.of("access/own-log", transactions.as(actor, () -> read(actor, chosen, page, today)));
    }

    private OwnLogPage read(Actor actor, LocalDate day, int number, LocalDate today) {
        var from = startOf(day);
        var until = startOf(day.plusDays(1));
        var skipped = (Math.clamp(number, 1, OwnLogPage.MOST_PAGES) - 1) * OwnLogPage.LINES;
        var lines = own.between(from, until, skipped, OwnLogPage.LINES);
        var pages = new Pages(number, OwnLogPage.LINES, lines.total(), "/account/log?day=" + day + "&page=");
        trail.append(
                actor,
                Entry.of(Operation.CONSULTATION, "access.own-log-read", actor.account())
                        .counting((int) lines.total()));
        return new OwnLogPage(day, today, lines.lines(), own.beside(from, until), pages);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(DateWords.LONDON).toInstant();
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            throw new NoSuchRecord("day");
        }
    }
}
