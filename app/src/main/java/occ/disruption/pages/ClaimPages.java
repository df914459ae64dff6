package occ.disruption.pages;

import static occ.disruption.pages.DisruptionsInPaths.OF_SUBJECT;
import static occ.disruption.pages.DisruptionsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import occ.access.Transactions;
import occ.disruption.Claim;
import occ.disruption.Disruption;
import occ.disruption.Disruptions;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.Operated;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.knowledge.Tactics;
import occ.mapping.Subject;
import occ.operations.Operations.Line;
import occ.plans.Action;
import occ.plans.Actions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Claiming a disruption of a subject, and changing the claim while it is a draft. */
@Controller
class ClaimPages {
    private static final String TEMPLATE = "disruption/claim";
    private static final String SUBMIT = "submit";

    private final Disruptions disruptions;
    private final DisruptionsInPaths paths;
    private final Actions actions;
    private final Operated operated;
    private final Tactics tactics;
    private final Transactions transactions;
    private final Clock clock;

    ClaimPages(
            Disruptions disruptions,
            DisruptionsInPaths paths,
            Actions actions,
            Operated operated,
            Tactics tactics,
            Transactions transactions,
            Clock clock) {
        this.disruptions = disruptions;
        this.paths = paths;
        this.actions = actions;
        this.operated = operated;
        this.tactics = tactics;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(OF_SUBJECT + "/new")
    View form(Actor actor, @PathVariable String collection, @PathVariable String subject, HttpServletRequest request) {
        var asked = Form.of(request).value(ClaimForm.ACTION);
        var operation = Form.of(request).value(ClaimForm.OPERATION);
        return transactions.as(actor, () -> {
            var about = paths.subject(actor, collection, subject);
            return View.of(TEMPLATE, page(actor, about, suggested(action(actor, about.id(), asked), operation)));
        });
    }

    private static Form suggested(Optional<Action> action, String operation) {
        return action.map(one -> Form.of(Map.of(
                        ClaimForm.OPERATION,
                        List.of(operation),
                        ClaimForm.ACTION,
                        List.of(one.reference().text()),
                        "pillar",
                        List.of(one.content().pillar().name()),
                        "tactic",
                        List.of(one.content().tactic()))))
                .orElseGet(() -> Form.of(Map.of(ClaimForm.OPERATION, List.of(operation))));
    }

    private Optional<Action> action(Actor actor, EntityId subject, String asked) {
        return asked.isEmpty()
                ? Optional.empty()
                : actions.of(actor, subject).stream()
                        .filter(one -> one.reference().text().equals(asked))
                        .findFirst();
    }

    @PostMapping(OF_SUBJECT)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String subject, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var about = paths.subject(actor, collection, subject);
            var action = action(actor, about.id(), form.value(ClaimForm.ACTION))
                    .map(one -> one.reference().text());
            return save(
                    actor,
                    form,
                    action,
                    page(actor, about, form),
                    claim -> disruptions.write(actor, about, claim, ClaimForm.restricted(form)));
        });
    }

    @GetMapping(ONE + "/claim")
    View edit(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var draft = draft(actor, reference);
            var restricted = Optional.ofNullable(draft.restricted()).orElse("");
            var operation =
                    operated.of(actor, draft).map(line -> line.reference().text());
            return View.of(TEMPLATE, page(actor, draft, ClaimForm.of(draft.claim(), restricted, operation.orElse(""))));
        });
    }

    @PostMapping(ONE + "/claim")
    View rewrite(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var draft = draft(actor, reference);
            return save(
                    actor,
                    form,
                    draft.claim().ofAction(),
                    page(actor, draft, form),
                    claim -> disruptions.rewrite(
                            actor,
                            draft.reference(),
                            DisruptionsInPaths.seen(form),
                            claim,
                            ClaimForm.restricted(form)));
        });
    }

    private View save(
            Actor actor, Form form, Optional<String> action, ClaimFormPage again, Function<Claim, Outcome> deed) {
        var claim = new ClaimForm(disruptions.outcomes(), tactics, DateWords.today(clock.instant())).read(form, action);
        var submits = form.value("do").equals(SUBMIT);
        if (claim.isPresent() && submits) {
            disruptions.criteria().missing(claim.get()).forEach(need -> form.withError(need.field(), need.sentence()));
        }
        if (claim.isEmpty() || !form.isValid()) {
            return View.invalid(TEMPLATE, again);
        }
        return switch (deed.apply(claim.get())) {
            case Done(var saved) -> {
                operated.claim(actor, saved, operation(actor, saved, form));
                yield submits
                        ? submit(actor, saved)
                        : View.redirect(saved.address(), "The disruption is saved as a draft");
            }
            case Refused(var field, var sentence) -> {
                form.withError(field, sentence);
                yield View.invalid(TEMPLATE, again);
            }
        };
    }

    /** Among the open ones of the subject; one that is closed since stays the one that it is claimed for. */
    private @Nullable Reference operation(Actor actor, Disruption saved, Form form) {
        return operations(actor, saved).stream()
                .map(Line::reference)
                .filter(reference -> reference.text().equals(form.value(ClaimForm.OPERATION)))
                .findFirst()
                .orElse(null);
    }

    /** What may be the same act as another stays a draft, until somebody has looked. */
    private View submit(Actor actor, Disruption saved) {
        if (!disruptions.like(actor, saved).isEmpty()) {
            return View.redirect(saved.address(), "Saved as a draft: look first whether it is recorded already");
        }
        return switch (disruptions.submit(actor, saved.reference(), saved.version())) {
            case Done(var submitted) -> View.redirect(submitted.address(), "The disruption is submitted");
            case Refused(var _, var sentence) -> View.redirect(saved.address(), sentence);
        };
    }

    private List<Line> operations(Actor actor, Disruption disruption) {
        return Stream.concat(
                        operated.choices(actor, disruption.about().id()).stream(),
                        operated.of(actor, disruption).stream())
                .distinct()
                .toList();
    }

    private Disruption draft(Actor actor, String reference) {
        var draft = paths.find(actor, reference);
        if (!disruptions.mayRewrite(actor, draft)) {
            throw new NoSuchRecord("draft");
        }
        return draft;
    }

    private ClaimFormPage page(Actor actor, Subject subject, Form form) {
        return ClaimFormPage.ofSubject(
                subject,
                form,
                disruptions.criteria(),
                disruptions.outcomes(),
                tactics,
                operated.choices(actor, subject.id()));
    }

    private ClaimFormPage page(Actor actor, Disruption draft, Form form) {
        return ClaimFormPage.ofDraft(
                draft, form, disruptions.criteria(), disruptions.outcomes(), tactics, operations(actor, draft));
    }
}
