package occ.deconfliction.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import occ.access.Access;
import occ.access.Verb;
import occ.deconfliction.Asking;
import occ.deconfliction.Check;
import occ.deconfliction.Checks;
import occ.deconfliction.Limits;
import occ.deconfliction.Wanted;
import occ.deconfliction.Watchable;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.pole.Duplicates;
import occ.pole.Duplicates.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CheckPages {
    private static final String TEMPLATE = "deconfliction/new";
    private static final int LONGEST = 200;
    private static final int MOST_KNOWN = 5;

    private final Checks checks;
    private final Duplicates duplicates;
    private final Limits limits;
    private final Access access;
    private final Clock clock;

    CheckPages(Checks checks, Duplicates duplicates, Limits limits, Access access, Clock clock) {
        this.checks = checks;
        this.duplicates = duplicates;
        this.limits = limits;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(Paths.HOME)
    View list(Actor actor) {
        access.require(actor, Verb.CHECK_DECONFLICTION);
        return View.of(
                "deconfliction/home",
                new HomePage(
                        checks.recent(actor),
                        checks.pointed(actor),
                        checks.alerts(actor),
                        access.may(actor, Verb.COORDINATE),
                        clock.instant()));
    }

    @GetMapping(Paths.CHECKS + "/new")
    View form(
            Actor actor, @RequestParam(defaultValue = "") String what, @RequestParam(defaultValue = "") String value) {
        access.require(actor, Verb.CHECK_DECONFLICTION);
        return View.of(TEMPLATE, page(actor, Form.of(Map.of("what", List.of(what), "value", List.of(value)))));
    }

    @PostMapping(Paths.CHECKS)
    View create(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.CHECK_DECONFLICTION);
        var form = Form.of(request);
        var check = AskingForm.read(form, wanted(form), limits, false);
        if (check.isEmpty()) {
            return View.invalid(TEMPLATE, page(actor, form));
        }
        return switch (checks.ask(actor, check.get())) {
            case Asking.Asked asked -> asked(asked);
            case Asking.Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, form.withError(field, sentence)));
        };
    }

    @GetMapping(Paths.CHECKS + "/{reference}")
    View show(Actor actor, @PathVariable String reference) {
        access.require(actor, Verb.CHECK_DECONFLICTION);
        var check = checks.find(actor, Paths.read(reference));
        return View.of("deconfliction/check", new CheckPage(check, known(actor, check), clock.instant()));
    }

    static View asked(Asking.Asked asked) {
        return View.redirect(
                Paths.CHECKS + "/" + asked.reference(),
                "Asked. You are told at %s, whatever is found".formatted(DateWords.time(asked.toldAt())));
    }

    private Optional<List<Wanted>> wanted(Form form) {
        var read = form.read();
        var what = read.choice("what", "what you ask about", Watchable.class);
        var value = read.text("value", "what you ask about", LONGEST);
        var day = read.optionalDate("day", "the date").orElse(null);
        return what.flatMap(kind -> value.flatMap(typed -> wanted(form, kind, typed, day)));
    }

    private Optional<List<Wanted>> wanted(Form form, Watchable what, String typed, @Nullable LocalDate day) {
        return switch (Wanted.parse(what, typed, day, today())) {
            case Parsed.Valid<Wanted>(var one) -> Optional.of(List.of(one));
            case Parsed.Invalid<Wanted>(var reason) -> {
                form.withError("value", reason);
                yield Optional.empty();
            }
        };
    }

    /** What is on record and may be seen by whoever asks is an ordinary find, shown at once. */
    private Map<UUID, List<Hit>> known(Actor actor, Check check) {
        var known = new HashMap<UUID, List<Hit>>();
        for (var line : check.lines()) {
            if (Wanted.parse(line.what(), line.typed(), line.day(), today())
                    instanceof Parsed.Valid<Wanted>(var wanted)) {
                wanted.probe()
                        .ifPresent(probe -> known.put(
                                line.id(),
                                duplicates.of(actor, probe).stream()
                                        .limit(MOST_KNOWN)
                                        .toList()));
            }
        }
        return known;
    }

    private AskingPage page(Actor actor, Form form) {
        return new AskingPage(form, checks.supervisors(actor), List.of(), limits);
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
