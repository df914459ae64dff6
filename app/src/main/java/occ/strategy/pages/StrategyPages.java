package occ.strategy.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.strategy.ControlStrategy;
import occ.strategy.Priority;
import occ.strategy.Strategies;
import occ.strategy.Strategies.NewStrategy;
import occ.strategy.Strategies.Outcome;
import occ.strategy.Strategies.Outcome.Done;
import occ.strategy.Strategies.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Control strategies: what comes first, written by one and approved by another. */
@Controller
class StrategyPages {
    private static final String ALL = ControlStrategy.ADDRESS;
    private static final String ONE = ALL + "/{reference}";
    private static final int LONGEST = 4_000;
    private static final int MOST = 100;

    private final Strategies strategies;
    private final Access access;
    private final Transactions transactions;

    StrategyPages(Strategies strategies, Access access, Transactions transactions) {
        this.strategies = strategies;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(ALL)
    View list(Actor actor) {
        return transactions.as(
                actor,
                () -> View.of(
                        "strategy/strategies",
                        new StrategiesPage(strategies.all(actor), access.may(actor, Verb.WRITE_STRATEGIES))));
    }

    @GetMapping(ALL + "/new")
    View form(Actor actor) {
        access.require(actor, Verb.WRITE_STRATEGIES);
        return View.of("strategy/text", new TextPage(null, strategies.writable(actor), Form.empty()));
    }

    @PostMapping(ALL)
    View begin(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.WRITE_STRATEGIES);
        var form = Form.of(request);
        return transactions.as(
                actor,
                () -> read(actor, form)
                        .map(asked -> View.redirect(
                                strategies.begin(actor, asked).address(), "The draft is begun. Add what comes first"))
                        .orElseGet(() ->
                                View.invalid("strategy/text", new TextPage(null, strategies.writable(actor), form))));
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> show(actor, find(actor, reference), Form.empty()));
    }

    @GetMapping(ONE + "/text")
    View text(Actor actor, @PathVariable String reference) {
        access.require(actor, Verb.WRITE_STRATEGIES);
        return transactions.as(actor, () -> {
            var strategy = find(actor, reference);
            access.require(actor, Verb.WRITE_STRATEGIES, strategy.body());
            return View.of("strategy/text", TextPage.of(strategy, strategies.writable(actor)));
        });
    }

    @PostMapping(ONE + "/text")
    View rewrite(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        access.require(actor, Verb.WRITE_STRATEGIES);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var strategy = find(actor, reference);
            var asked = read(actor, form);
            if (asked.isEmpty()) {
                return View.invalid("strategy/text", new TextPage(strategy, strategies.writable(actor), form));
            }
            return switch (strategies.rewrite(actor, strategy.reference(), seen(form), asked.get())) {
                case Done(var changed) -> View.redirect(changed.address(), "The draft is changed");
                case Refused(var field, var sentence) ->
                    View.invalid(
                            "strategy/text",
                            new TextPage(strategy, strategies.writable(actor), form.withError(field, sentence)));
            };
        });
    }

    @PostMapping(ONE + "/priorities")
    View add(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return deed(
                actor, Verb.WRITE_STRATEGIES, reference, request, "The priority is added, last", (strategy, form) -> {
                    var theme = form.read().choice("theme", "a theme", Theme.class);
                    var words = form.read().text("words", "what exactly comes first", 300);
                    var intents = intents(form);
                    return form.isValid()
                            ? Optional.of(strategies.add(
                                    actor,
                                    strategy.reference(),
                                    seen(form),
                                    new Priority(0, theme.orElseThrow(), words.orElseThrow(), intents)))
                            : Optional.empty();
                });
    }

    @PostMapping(ONE + "/priorities/{rank}/removal")
    View remove(Actor actor, @PathVariable String reference, @PathVariable String rank, HttpServletRequest request) {
        return deed(
                actor,
                Verb.WRITE_STRATEGIES,
                reference,
                request,
                "The priority is taken out",
                (strategy, form) ->
                        Optional.of(strategies.remove(actor, strategy.reference(), seen(form), number(rank))));
    }

    @PostMapping(ONE + "/priorities/{rank}/raising")
    View raise(Actor actor, @PathVariable String reference, @PathVariable String rank, HttpServletRequest request) {
        return deed(
                actor,
                Verb.WRITE_STRATEGIES,
                reference,
                request,
                "The priority comes one place earlier",
                (strategy, form) ->
                        Optional.of(strategies.raise(actor, strategy.reference(), seen(form), number(rank))));
    }

    @PostMapping(ONE + "/submission")
    View submit(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return deed(
                actor,
                Verb.WRITE_STRATEGIES,
                reference,
                request,
                "It waits for somebody else to approve it",
                (strategy, form) -> Optional.of(strategies.submit(actor, strategy.reference(), seen(form))));
    }

    @PostMapping(ONE + "/approval")
    View approve(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return deed(
                actor,
                Verb.APPROVE_STRATEGIES,
                reference,
                request,
                "The control strategy is in force",
                (strategy, form) -> Optional.of(strategies.approve(actor, strategy.reference(), seen(form))));
    }

    @PostMapping(ONE + "/return")
    View sendBack(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return deed(
                actor,
                Verb.APPROVE_STRATEGIES,
                reference,
                request,
                "It is a draft again",
                (strategy, form) -> form.read()
                        .text("why", "what is to be done", LONGEST)
                        .map(why -> strategies.sendBack(actor, strategy.reference(), seen(form), why)));
    }

    /** What comes of a form on a strategy’s page; nothing where the form lacks something. */
    private interface Deed extends BiFunction<ControlStrategy, Form, Optional<Outcome>> {}

    private View deed(Actor actor, Verb verb, String reference, HttpServletRequest request, String notice, Deed deed) {
        access.require(actor, verb);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var strategy = find(actor, reference);
            return deed.apply(strategy, form)
                    .map(outcome -> after(actor, strategy, form, outcome, notice))
                    .orElseGet(() -> invalid(actor, strategy, form));
        });
    }

    private View after(Actor actor, ControlStrategy strategy, Form form, Outcome outcome, String notice) {
        return switch (outcome) {
            case Done(var done) -> View.redirect(done.address(), notice);
            case Refused(var field, var sentence) -> invalid(actor, strategy, form.withError(field, sentence));
        };
    }

    private View show(Actor actor, ControlStrategy strategy, Form form) {
        return View.of("strategy/strategy", page(actor, strategy, form));
    }

    private View invalid(Actor actor, ControlStrategy strategy, Form form) {
        return View.invalid("strategy/strategy", page(actor, strategy, form));
    }

    private StrategyPage page(Actor actor, ControlStrategy strategy, Form form) {
        return new StrategyPage(
                strategy, form, strategies.mayWrite(actor, strategy), strategies.mayApprove(actor, strategy));
    }

    private Optional<NewStrategy> read(Actor actor, Form form) {
        var body = form.read().choice("body", "whose strategy it is", strategies.writable(actor), Organisation::key);
        var from = form.read().date("from", "the first day");
        var until = form.read().date("until", "the last day");
        var summary = form.read().text("summary", "what it is about", LONGEST);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            form.withError("until", "Enter a last day after the first");
        }
        return form.isValid()
                ? Optional.of(new NewStrategy(
                        body.orElseThrow(), from.orElseThrow(), until.orElseThrow(), summary.orElseThrow()))
                : Optional.empty();
    }

    private static Map<Pillar, String> intents(Form form) {
        var intents = new EnumMap<Pillar, String>(Pillar.class);
        for (var pillar : Pillar.values()) {
            form.read().optionalText(pillar.name(), pillar.label(), 500).ifPresent(words -> intents.put(pillar, words));
        }
        return intents;
    }

    private ControlStrategy find(Actor actor, String typed) {
        return strategies.get(actor, Reference.parse(typed).orElseThrow(NoSuchRecord::new));
    }

    private static int number(String rank) {
        if (!rank.matches("[0-9]{1,2}") || Integer.parseInt(rank) > MOST) {
            throw new NoSuchRecord("priority");
        }
        return Integer.parseInt(rank);
    }

    private static int seen(Form form) {
        return form.read()
                .optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
    }
}
