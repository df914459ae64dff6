package occ.bids.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Transactions;
import occ.access.Verb;
import occ.bids.Asset;
import occ.bids.Bid;
import occ.bids.Team;
import occ.bids.Teams;
import occ.bids.Teams.NewTeam;
import occ.bids.Teams.Objection;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The calendar of teams: who is free when. */
@Controller
class TeamPages {
    static final String PATH = Bid.ADDRESS + "/teams";
    private static final String TEMPLATE = "bids/teams";
    private static final int WEEKS = 12;

    private final Teams teams;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    TeamPages(Teams teams, Access access, Transactions transactions, Clock clock) {
        this.teams = teams;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Actor actor, HttpServletRequest request) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, Form.of(request))));
    }

    @PostMapping(PATH)
    View add(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.TABLE_BIDS);
        var form = Form.of(request);
        var name = form.read().text("name", "the name of the team", 80);
        var assets = form.read().choices("assets", "what the team can do", Asset.class);
        var body = form.read().choice("body", "whose team it is", teams.kept(actor), Organisation::key);
        return answer(
                actor,
                form,
                () -> teams.add(actor, new NewTeam(name.orElseThrow(), assets, body.orElseThrow())),
                "The team is in the calendar");
    }

    @PostMapping(PATH + "/away")
    View setAway(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.TABLE_BIDS);
        var form = Form.of(request);
        var team = form.read()
                .choice("team", "a team", kept(actor), one -> one.reference().text());
        var first = form.read().date("first", "the first day");
        var last = form.read().date("last", "the last day");
        return answer(
                actor,
                form,
                () -> teams.setAway(actor, team.orElseThrow().reference(), first.orElseThrow(), last.orElseThrow()),
                "The team is not free on those days");
    }

    @PostMapping(PATH + "/spans/{reference}/end")
    View release(Actor actor, @PathVariable String reference) {
        access.require(actor, Verb.TABLE_BIDS);
        teams.release(actor, Reference.parse(reference).orElseThrow(NoSuchRecord::new));
        return View.redirect(PATH, "The team is free again on those days");
    }

    private View answer(Actor actor, Form form, Supplier<Optional<Objection>> deed, String done) {
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, form));
        }
        return deed.get()
                .map(objection ->
                        View.invalid(TEMPLATE, page(actor, form.withError(objection.field(), objection.sentence()))))
                .orElseGet(() -> View.redirect(PATH, done));
    }

    private List<Team> kept(Actor actor) {
        var bodies = teams.kept(actor).stream().map(Organisation::id).toList();
        return teams.all(actor).stream()
                .filter(team -> bodies.contains(team.body()))
                .toList();
    }

    private TeamsPage page(Actor actor, Form form) {
        var first = monday(DateWords.today(clock.instant()));
        var last = first.plusWeeks(WEEKS).minusDays(1);
        return new TeamsPage(
                form, teams.all(actor), teams.notFree(actor, first, last), kept(actor), teams.kept(actor), first, last);
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
