package occ.disruption.pages;

import static occ.disruption.pages.DisruptionsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.disruption.DipSample;
import occ.disruption.Disruption;
import occ.disruption.Disruptions;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.FollowUps;
import occ.disruption.Operated;
import occ.disruption.Panels;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.knowledge.Tactics;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One disruption, and what its own side and its supervisor do with it. */
@Controller
class DisruptionPages {
    private static final String TEMPLATE = "disruption/disruption";
    private static final int LONGEST = 2_000;

    private final Disruptions disruptions;
    private final Panels panels;
    private final FollowUps followUps;
    private final DipSample dipSample;
    private final DisruptionsInPaths paths;
    private final Organisations organisations;
    private final Tactics tactics;
    private final Operated operated;
    private final Transactions transactions;

    DisruptionPages(
            Disruptions disruptions,
            Panels panels,
            FollowUps followUps,
            DipSample dipSample,
            DisruptionsInPaths paths,
            Organisations organisations,
            Tactics tactics,
            Operated operated,
            Transactions transactions) {
        this.disruptions = disruptions;
        this.panels = panels;
        this.followUps = followUps;
        this.dipSample = dipSample;
        this.paths = paths;
        this.organisations = organisations;
        this.tactics = tactics;
        this.operated = operated;
        this.transactions = transactions;
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, paths.find(actor, reference), Form.empty())));
    }

    @PostMapping(ONE + "/submission")
    View submit(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = written(actor, reference);
            if (!form.has("another", "yes")
                    && !disruptions.like(actor, disruption).isEmpty()) {
                form.withError("another", "Say that it is another act, or add your body to the one that is recorded");
            }
            disruptions
                    .criteria()
                    .missing(disruption.claim())
                    .forEach(need -> form.withError("needs", need.sentence()));
            return form.isValid()
                    ? after(
                            actor,
                            disruption,
                            form,
                            disruptions.submit(actor, disruption.reference(), DisruptionsInPaths.seen(form)),
                            "The disruption is submitted")
                    : View.invalid(TEMPLATE, page(actor, disruption, form));
        });
    }

    private Disruption written(Actor actor, String reference) {
        var disruption = paths.find(actor, reference);
        if (!disruptions.mayRewrite(actor, disruption)) {
            throw new NoSuchRecord("draft");
        }
        return disruption;
    }

    @PostMapping(ONE + "/supervision")
    View supervise(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = paths.find(actor, reference);
            var decision = form.read().choice("decision", "what you decide", List.of("agree", "return"), one -> one);
            var words = form.read().text("words", "the reasons", LONGEST);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, disruption, form));
            }
            var agrees = decision.orElseThrow().equals("agree");
            return after(
                    actor,
                    disruption,
                    form,
                    disruptions.supervise(
                            actor, disruption.reference(), DisruptionsInPaths.seen(form), agrees, words.orElseThrow()),
                    agrees ? "You agreed" : "The disruption is returned to its author");
        });
    }

    @PostMapping(ONE + "/panel")
    View table(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = paths.find(actor, reference);
            return after(
                    actor,
                    disruption,
                    form,
                    panels.table(actor, disruption.reference(), DisruptionsInPaths.seen(form)),
                    "It waits for the next meeting of the panel");
        });
    }

    @PostMapping(ONE + "/sample")
    View agree(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = paths.find(actor, reference);
            var words = form.read().text("sample", "what you looked at", LONGEST);
            return words.isEmpty()
                    ? View.invalid(TEMPLATE, page(actor, disruption, form))
                    : after(
                            actor,
                            disruption,
                            form,
                            dipSample.agree(actor, disruption.reference(), DisruptionsInPaths.seen(form), words.get()),
                            "You agreed to it in the dip sample");
        });
    }

    @PostMapping(ONE + "/withdrawal")
    View withdraw(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = paths.find(actor, reference);
            var words = form.read().text("why", "why it is withdrawn", LONGEST);
            return words.isEmpty()
                    ? View.invalid(TEMPLATE, page(actor, disruption, form))
                    : after(
                            actor,
                            disruption,
                            form,
                            disruptions.withdraw(
                                    actor, disruption.reference(), DisruptionsInPaths.seen(form), words.get()),
                            "The disruption is withdrawn");
        });
    }

    @PostMapping(ONE + "/contributors")
    View contribute(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = paths.find(actor, reference);
            var body = form.value("body").equals("us")
                    ? Optional.of(organisations.get(actor.unit()))
                    : form.read().choice("body", "a body", organisations.all(), Organisation::key);
            return body.isEmpty()
                    ? View.invalid(TEMPLATE, page(actor, disruption, form))
                    : after(
                            actor,
                            disruption,
                            form,
                            disruptions.addContributor(
                                    actor, disruption.reference(), body.get().id()),
                            body.get().name() + " is a contributor");
        });
    }

    @PostMapping(ONE + "/targets")
    View reach(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = paths.find(actor, reference);
            var target = form.read().reference("target", "the reference of a record");
            if (target.isEmpty()) {
                return View.invalid(TEMPLATE, page(actor, disruption, form));
            }
            try {
                return after(
                        actor,
                        disruption,
                        form,
                        disruptions.addTarget(actor, disruption.reference(), target.get()),
                        "Added to what it reached");
            } catch (NoSuchRecord unknown) {
                form.withError("target", "There is no such record that you may see");
                return View.invalid(TEMPLATE, page(actor, disruption, form));
            }
        });
    }

    private View after(Actor actor, Disruption before, Form form, Outcome outcome, String notice) {
        return switch (outcome) {
            case Done(var done) -> View.redirect(done.address(), notice);
            case Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, before, form.withError(field, sentence)));
        };
    }

    private DisruptionPage page(Actor actor, Disruption disruption, Form form) {
        var claim = disruption.claim();
        var rewrites = disruptions.mayRewrite(actor, disruption);
        var adds = disruptions.mayAdd(actor, disruption);
        return new DisruptionPage(
                disruption,
                form,
                disruptions.criteria().of(claim),
                disruptions.like(actor, disruption),
                Optional.ofNullable(claim.tactic()).flatMap(tactics::get).orElse(null),
                adds ? organisations.all() : List.of(),
                operated.of(actor, disruption),
                new DisruptionPage.May(
                        rewrites,
                        disruptions.maySupervise(actor, disruption),
                        panels.mayTable(actor, disruption),
                        followUps.mayCheck(actor, disruption),
                        followUps.mayClose(actor, disruption),
                        panels.mayCorrect(actor, disruption),
                        disruptions.mayWithdraw(actor, disruption),
                        disruptions.mayJoin(actor, disruption),
                        adds,
                        dipSample.mayAgree(actor, disruption)));
    }
}
