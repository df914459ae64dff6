package occ.deconfliction.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.Supplier;
import occ.access.Access;
import occ.access.Verb;
import occ.deconfliction.CoordinationDesk;
import occ.deconfliction.Limits;
import occ.deconfliction.Outcome;
import occ.deconfliction.Settled;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DeskPages {
    private static final String ONE = Paths.DESK + "/{reference}";
    private static final String TEMPLATE = "deconfliction/hit";
    private static final int LONGEST = 4_000;
    private static final int SIZE = 50;

    private final CoordinationDesk desk;
    private final Limits limits;
    private final Access access;
    private final Clock clock;

    DeskPages(CoordinationDesk desk, Limits limits, Access access, Clock clock) {
        this.desk = desk;
        this.limits = limits;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(Paths.DESK)
    View inbox(Actor actor, @RequestParam(defaultValue = "1") String page) {
        access.require(actor, Verb.COORDINATE);
        var pages =
                Pages.ofMany(PageNumber.of(page), SIZE, most -> desk.count(actor, (int) most), Paths.DESK + "?page=");
        return View.of(
                "deconfliction/desk",
                new DeskPage(
                        desk.inbox(actor, pages.offset(), SIZE),
                        pages,
                        desk.settled(actor),
                        limits.workingDays(),
                        clock.instant()));
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference) {
        access.require(actor, Verb.COORDINATE);
        return View.of(TEMPLATE, page(actor, reference, Form.empty()));
    }

    @PostMapping(ONE + "/messages")
    View say(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        access.require(actor, Verb.COORDINATE);
        var form = Form.of(request);
        var words = form.read().text("words", "what you say to the other desk", LONGEST);
        return after(
                actor,
                reference,
                form,
                "Sent",
                () -> desk.say(actor, Paths.read(reference).text(), words.orElseThrow()));
    }

    @PostMapping(ONE + "/pointer")
    View release(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        access.require(actor, Verb.COORDINATE);
        var form = Form.of(request);
        var why = form.read().text("why", "why you release it", LONGEST);
        return after(
                actor,
                reference,
                form,
                "The other side is told that there is a match",
                () -> desk.release(actor, Paths.read(reference).text(), why.orElseThrow()));
    }

    @PostMapping(ONE + "/outcome")
    View settle(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        access.require(actor, Verb.COORDINATE);
        var form = Form.of(request);
        var read = form.read();
        var settled = read.choice("outcome", "how it is settled", Settled.class);
        var reasons = read.text("reasons", "your reasons", LONGEST);
        var version = read.optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
        return after(
                actor,
                reference,
                form,
                settled.map(Settled::label).orElse(""),
                () -> desk.settle(
                        actor, Paths.read(reference).text(), version, settled.orElseThrow(), reasons.orElseThrow()));
    }

    private View after(Actor actor, String reference, Form form, String notice, Supplier<Outcome> deed) {
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, reference, form));
        }
        return switch (deed.get()) {
            case Outcome.Done _ -> View.redirect(Paths.DESK + "/" + Paths.read(reference), notice);
            case Outcome.Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, reference, form.withError(field, sentence)));
        };
    }

    private HitPage page(Actor actor, String reference, Form form) {
        return new HitPage(desk.find(actor, Paths.read(reference).text()), form, clock.instant());
    }
}
