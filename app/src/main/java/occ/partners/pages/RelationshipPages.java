package occ.partners.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.partners.Bodies;
import occ.partners.Bodies.Filter;
import occ.partners.Body;
import occ.partners.Relationship;
import occ.partners.Relationship.Strength;
import occ.partners.RelationshipKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Which bodies work together. */
@Controller
class RelationshipPages {
    private static final String TEMPLATE = "partners/relationship-form";
    private static final String ADDRESS = BodyPages.ONE + "/relationships";
    private static final int MOST = 10_000;
    private static final int LONGEST = 1_000;

    private final Bodies bodies;
    private final Access access;
    private final Transactions transactions;

    RelationshipPages(Bodies bodies, Access access, Transactions transactions) {
        this.bodies = bodies;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(ADDRESS + "/new")
    View form(Actor actor, @PathVariable String key) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, key, Form.empty())));
    }

    @PostMapping(ADDRESS)
    View relate(Actor actor, @PathVariable String key, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var form = Form.of(request);
            var page = page(actor, key, form);
            var offered = page.bodies().stream()
                    .filter(option -> !option.value().isEmpty())
                    .toList();
            var other = form.read().choice("other", "the other body", offered, Option::value);
            var kind = form.read().choice("kind", "how they work together", RelationshipKind.class);
            var strength = form.read().choice("strength", "how closely", Strength.class);
            var words = form.read().text("words", "what they do together", LONGEST);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page);
            }
            var outcome = bodies.relate(
                    actor,
                    key,
                    other.orElseThrow().value(),
                    kind.orElseThrow(),
                    strength.orElseThrow(),
                    words.orElseThrow());
            return switch (outcome) {
                case Recorded<Relationship> _ ->
                    View.redirect(page.body().address(), "That they work together is recorded.");
                case Refused<Relationship>(var problems) -> {
                    Problems.told(form, problems);
                    yield View.invalid(TEMPLATE, page);
                }
            };
        });
    }

    @PostMapping(ADDRESS + "/{relationship}/end")
    View end(Actor actor, @PathVariable String key, @PathVariable String relationship) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_PARTNERS);
            var body = bodies.get(actor, key);
            bodies.endRelationship(actor, key, Reference.parse(relationship).orElseThrow(NoSuchRecord::new));
            return View.redirect(body.address(), "They are no longer recorded as working together.");
        });
    }

    private RelationshipFormPage page(Actor actor, String key, Form form) {
        access.require(actor, Verb.KEEP_PARTNERS);
        Body body = bodies.get(actor, key);
        if (body.isClosed()) {
            throw new NoSuchRecord("body");
        }
        return new RelationshipFormPage(body, bodies.find(actor, Filter.ALL, 0, MOST), form);
    }
}
