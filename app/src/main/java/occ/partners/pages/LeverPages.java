package occ.partners.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.partners.Bodies;
import occ.partners.Body;
import occ.partners.ExposureKind;
import occ.partners.Lever;
import occ.partners.LeverDetails;
import occ.partners.LeverField;
import occ.partners.LeverKind;
import occ.partners.LeverState;
import occ.partners.Levers;
import occ.partners.RelationshipKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Proposing what a body can do, and deciding on what another proposed (R47). */
@Controller
class LeverPages {
    private static final String FORM = "partners/lever-form";
    private static final String TEMPLATE = "partners/lever";
    private static final String ADDRESS = BodyPages.ONE + "/levers";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 2_000;

    private final Bodies bodies;
    private final Levers levers;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    LeverPages(Bodies bodies, Levers levers, Access access, Transactions transactions, Clock clock) {
        this.bodies = bodies;
        this.levers = levers;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ADDRESS + "/new")
    View form(Actor actor, @PathVariable String key) {
        return transactions.as(actor, () -> View.of(FORM, formPage(actor, open(actor, key), Form.empty())));
    }

    @PostMapping(ADDRESS)
    View propose(Actor actor, @PathVariable String key, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var body = open(actor, key);
            var form = Form.of(request);
            return read(form)
                    .map(details -> switch (levers.propose(actor, body, details)) {
                        case Recorded<Lever> _ ->
                            View.redirect(
                                    body.address(), "The lever is proposed. It counts once somebody else approves it.");
                        case Refused<Lever>(var problems) ->
                            View.invalid(FORM, formPage(actor, body, Problems.told(form, problems)));
                    })
                    .orElseGet(() -> View.invalid(FORM, formPage(actor, body, form)));
        });
    }

    @GetMapping(ADDRESS + "/{lever}")
    View show(Actor actor, @PathVariable String key, @PathVariable String lever) {
        return transactions.as(actor, () -> {
            var body = bodies.get(actor, key);
            return View.of(TEMPLATE, page(actor, body, find(actor, body, lever), Form.empty()));
        });
    }

    @PostMapping(ADDRESS + "/{lever}/decision")
    View decide(Actor actor, @PathVariable String key, @PathVariable String lever, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.APPROVE_LEVERS);
            var body = bodies.get(actor, key);
            var found = find(actor, body, lever);
            var form = Form.of(request);
            var page = page(actor, body, found, form);
            var decision = form.read().choice("decision", "your decision", page.decisions(), Option::value);
            var why = form.read().optionalText("why", "your reasons", LONGEST);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page);
            }
            var approved = decision.orElseThrow().value().equals("APPROVE");
            return switch (levers.decide(actor, body, found.reference(), approved, why.orElse(""))) {
                case Recorded<Lever>(var decided) ->
                    View.redirect(
                            body.address(),
                            "“%s”: %s."
                                    .formatted(decided.name(), decided.state().label()));
                case Refused<Lever>(var problems) -> {
                    Problems.told(form, problems);
                    yield View.invalid(TEMPLATE, page);
                }
            };
        });
    }

    private LeverFormPage formPage(Actor actor, Body body, Form form) {
        var agreements = bodies.relationships(actor, body.id()).stream()
                .filter(one -> one.kind() == RelationshipKind.AGREEMENT)
                .toList();
        return new LeverFormPage(body, agreements, form);
    }

    private LeverPage page(Actor actor, Body body, Lever lever, Form form) {
        var mayDecide = lever.state() == LeverState.PROPOSED
                && access.may(actor, Verb.APPROVE_LEVERS)
                && !lever.proposedBy().equals(actor.account());
        return new LeverPage(body, lever, mayDecide, DateWords.today(clock.instant()), form);
    }

    private Lever find(Actor actor, Body body, String typed) {
        return levers.get(actor, body, Reference.parse(typed).orElseThrow(NoSuchRecord::new));
    }

    private Body open(Actor actor, String key) {
        access.require(actor, Verb.KEEP_PARTNERS);
        var body = bodies.get(actor, key);
        if (body.isClosed()) {
            throw new NoSuchRecord("body");
        }
        return body;
    }

    private static Optional<LeverDetails> read(Form form) {
        var read = form.read();
        var name = read.text("name", "what it does", LONGEST_NAME);
        var kind = read.choice("kind", "what makes it a lever", LeverKind.class);
        var field = read.choice("field", "the part of life it reaches into", LeverField.class);
        var against = read.choices("against", "what it can be used against", ExposureKind.class);
        var basis = read.text("basis", "the law or basis", LONGEST);
        var necessity = read.text("necessity", "when its use is necessary", LONGEST);
        var proportionality = read.text("proportionality", "why its use is proportionate", LONGEST);
        var intrusion = read.text("intrusion", "who else its use would touch", LONGEST);
        var cost = read.number("cost", "the cost", LeverDetails.LEAST_COST, LeverDetails.MOST_COST);
        var until = read.date("until", "the day it is looked at again");
        var agreement = read.optionalParsed("agreement", Reference::parse);
        return form.isValid()
                ? Optional.of(new LeverDetails(
                        name.orElseThrow(),
                        kind.orElseThrow(),
                        field.orElseThrow(),
                        Set.copyOf(against),
                        form.has("protective", "yes"),
                        basis.orElseThrow(),
                        necessity.orElseThrow(),
                        proportionality.orElseThrow(),
                        intrusion.orElseThrow(),
                        cost.orElseThrow(),
                        until.orElseThrow(),
                        agreement.orElse(null)))
                : Optional.empty();
    }
}
