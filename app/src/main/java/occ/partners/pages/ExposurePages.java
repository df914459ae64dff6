package occ.partners.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.knowledge.Tactics;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Subject;
import occ.partners.Bodies;
import occ.partners.Bodies.Filter;
import occ.partners.Bodies.Listed;
import occ.partners.Exposure;
import occ.partners.ExposureDetails;
import occ.partners.ExposureKind;
import occ.partners.Exposures;
import occ.partners.FittingTactics;
import occ.pole.DataSubjectCategory;
import occ.pole.Statements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a group depends on: confirmed from the map, or added by hand, and who works on it already. */
@Controller
class ExposurePages {
    private static final String ADDRESS = Groups.ADDRESS + "/exposures";
    private static final String LIST = "partners/exposures";
    private static final String FORM = "partners/exposure-form";
    private static final String ONE = "partners/exposure";
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST = 1_000;
    private static final int MOST = 10_000;

    private final Groups groups;
    private final Exposures exposures;
    private final Bodies bodies;
    private final Statements statements;
    private final Tactics tactics;
    private final Transactions transactions;

    ExposurePages(
            Groups groups,
            Exposures exposures,
            Bodies bodies,
            Statements statements,
            Tactics tactics,
            Transactions transactions) {
        this.groups = groups;
        this.exposures = exposures;
        this.bodies = bodies;
        this.statements = statements;
        this.tactics = tactics;
        this.transactions = transactions;
    }

    @GetMapping(ADDRESS)
    View list(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(LIST, listed(actor, groups.find(actor, reference), Form.empty())));
    }

    @PostMapping(ADDRESS)
    View confirm(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var group = maintained(actor, reference);
            var form = Form.of(request);
            var keys = form.values("exposure");
            if (keys.isEmpty()) {
                form.withError("exposure", "Select what you confirm");
                return View.invalid(LIST, listed(actor, group, form));
            }
            var confirmed = exposures.confirm(actor, group, keys);
            return View.redirect(
                    ExposureAddress.all(group), Words.count(confirmed, "exposure is", "exposures are") + " confirmed.");
        });
    }

    private ExposuresPage listed(Actor actor, Subject group, Form form) {
        return new ExposuresPage(
                group,
                exposures.of(actor, group),
                exposures.proposed(actor, group),
                exposures.mayConfirm(actor, group),
                form);
    }

    @GetMapping(ADDRESS + "/new")
    View blank(Actor actor, @PathVariable String reference) {
        return transactions.as(
                actor, () -> View.of(FORM, new ExposureFormPage(maintained(actor, reference), Form.empty())));
    }

    @PostMapping(ADDRESS + "/new")
    View add(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var group = maintained(actor, reference);
            var form = Form.of(request);
            return read(form)
                    .map(details -> switch (exposures.add(actor, group, details)) {
                        case Recorded<Exposure> _ ->
                            View.redirect(ExposureAddress.all(group), "The exposure is added.");
                        case Refused<Exposure>(var problems) ->
                            View.invalid(FORM, new ExposureFormPage(group, Problems.told(form, problems)));
                    })
                    .orElseGet(() -> View.invalid(FORM, new ExposureFormPage(group, form)));
        });
    }

    @GetMapping(ADDRESS + "/{exposure}")
    View show(Actor actor, @PathVariable String reference, @PathVariable String exposure) {
        return transactions.as(actor, () -> {
            var group = groups.find(actor, reference);
            return View.of(ONE, one(actor, group, find(actor, group, exposure), Form.empty(), Form.empty()));
        });
    }

    @PostMapping(ADDRESS + "/{exposure}/bodies")
    View touch(Actor actor, @PathVariable String reference, @PathVariable String exposure, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var group = maintained(actor, reference);
            var found = find(actor, group, exposure);
            var form = Form.of(request);
            var body = form.read()
                    .choice(
                            "body",
                            "a body",
                            open(actor),
                            listed -> listed.body().key());
            var words = form.read().text("words", "what it does about it", LONGEST);
            if (!form.isValid()) {
                return View.invalid(ONE, one(actor, group, found, form, Form.empty()));
            }
            var key = body.orElseThrow().body().key();
            return switch (exposures.touch(actor, group, found.reference(), key, words.orElseThrow())) {
                case Recorded<Exposure> _ ->
                    View.redirect(ExposureAddress.of(group, found), "That it works on this already is recorded.");
                case Refused<Exposure>(var problems) ->
                    View.invalid(ONE, one(actor, group, found, Problems.told(form, problems), Form.empty()));
            };
        });
    }

    @PostMapping(ADDRESS + "/{exposure}/end")
    View end(Actor actor, @PathVariable String reference, @PathVariable String exposure, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var group = maintained(actor, reference);
            var found = find(actor, group, exposure);
            var form = Form.of(request);
            var why = form.read().text("why", "why the group depends on it no longer", LONGEST);
            if (!form.isValid()) {
                return View.invalid(ONE, one(actor, group, found, Form.empty(), form));
            }
            return switch (exposures.end(actor, group, found.reference(), why.orElseThrow())) {
                case Recorded<Exposure> _ ->
                    View.redirect(ExposureAddress.all(group), "“%s” counts no longer.".formatted(found.words()));
                case Refused<Exposure>(var problems) ->
                    View.invalid(ONE, one(actor, group, found, Form.empty(), Problems.told(form, problems)));
            };
        });
    }

    private ExposurePage one(Actor actor, Subject group, Exposure exposure, Form touching, Form ending) {
        var mayConfirm = exposures.mayConfirm(actor, group);
        return new ExposurePage(
                group,
                exposure,
                statements.all(actor, exposure.basis()),
                FittingTactics.against(exposure, tactics),
                mayConfirm ? open(actor) : List.of(),
                mayConfirm,
                touching,
                ending);
    }

    private List<Listed> open(Actor actor) {
        return bodies.find(actor, Filter.ALL, 0, MOST);
    }

    private Exposure find(Actor actor, Subject group, String typed) {
        return exposures.get(actor, group, Reference.parse(typed).orElseThrow(NoSuchRecord::new));
    }

    private Subject maintained(Actor actor, String reference) {
        var group = groups.find(actor, reference);
        if (!exposures.mayConfirm(actor, group)) {
            throw new NoSuchRecord("exposure");
        }
        return group;
    }

    private static Optional<ExposureDetails> read(Form form) {
        var read = form.read();
        var kind = read.choice("kind", "what kind of thing it is", ExposureKind.class);
        var words = read.text("words", "what the group depends on", LONGEST_WORDS);
        var concerns = read.optionalChoice("concerns", List.of(DataSubjectCategory.values()), Enum::name);
        var why = read.optionalText("why", "how this is known", LONGEST);
        return form.isValid()
                ? Optional.of(new ExposureDetails(
                        kind.orElseThrow(),
                        words.orElseThrow(),
                        concerns.orElse(null),
                        form.has("protective", "yes"),
                        why.orElse("")))
                : Optional.empty();
    }
}
