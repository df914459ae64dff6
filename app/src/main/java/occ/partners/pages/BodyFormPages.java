package occ.partners.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Organisation.Sector;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.partners.Bodies;
import occ.partners.Body;
import occ.partners.BodyDetails;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding, changing and closing bodies. */
@Controller
class BodyFormPages {
    private static final String TEMPLATE = "partners/body-form";
    private static final String CLOSING = "partners/closing";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 2_000;

    private final Bodies bodies;
    private final Access access;
    private final Transactions transactions;

    BodyFormPages(Bodies bodies, Access access, Transactions transactions) {
        this.bodies = bodies;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(Body.ADDRESS + "/new")
    View blank(Actor actor) {
        access.require(actor, Verb.KEEP_PARTNERS);
        return View.of(TEMPLATE, new BodyFormPage(null, Form.empty()));
    }

    @PostMapping(Body.ADDRESS)
    View add(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.KEEP_PARTNERS);
        var form = Form.of(request);
        return transactions.as(
                actor,
                () -> read(form)
                        .map(details -> switch (bodies.add(actor, details)) {
                            case Recorded<Body>(var body) ->
                                View.redirect(body.address(), body.name() + " is on the list of partners.");
                            case Refused<Body>(var problems) -> invalid(null, Problems.told(form, problems));
                        })
                        .orElseGet(() -> invalid(null, form)));
    }

    @GetMapping(BodyPages.ONE + "/change")
    View form(Actor actor, @PathVariable String key) {
        return transactions.as(actor, () -> {
            var body = open(actor, key);
            return View.of(TEMPLATE, new BodyFormPage(body, filled(body)));
        });
    }

    @PostMapping(BodyPages.ONE + "/change")
    View change(Actor actor, @PathVariable String key, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var body = open(actor, key);
            var form = Form.of(request);
            var version = form.read().number("version", "the version", 0, Integer.MAX_VALUE);
            return read(form)
                    .map(details -> switch (bodies.change(actor, key, version.orElseThrow(), details)) {
                        case Recorded<Body>(var changed) -> View.redirect(changed.address(), "The change is saved.");
                        case Refused<Body>(var problems) -> invalid(body, Problems.told(form, problems));
                    })
                    .orElseGet(() -> invalid(body, form));
        });
    }

    @GetMapping(BodyPages.ONE + "/closure")
    View closing(Actor actor, @PathVariable String key) {
        return transactions.as(actor, () -> View.of(CLOSING, new BodyFormPage(open(actor, key), Form.empty())));
    }

    @PostMapping(BodyPages.ONE + "/closure")
    View close(Actor actor, @PathVariable String key, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var body = open(actor, key);
            var form = Form.of(request);
            var why = form.read().text("why", "why it is asked for nothing more", LONGEST);
            if (!form.isValid()) {
                return View.invalid(CLOSING, new BodyFormPage(body, form));
            }
            return switch (bodies.close(actor, key, why.orElseThrow())) {
                case Recorded<Body>(var closed) ->
                    View.redirect(closed.address(), closed.name() + " is asked for nothing more.");
                case Refused<Body>(var problems) ->
                    View.invalid(CLOSING, new BodyFormPage(body, Problems.told(form, problems)));
            };
        });
    }

    private Body open(Actor actor, String key) {
        access.require(actor, Verb.KEEP_PARTNERS);
        var body = bodies.get(actor, key);
        if (body.isClosed()) {
            throw new NoSuchRecord("body");
        }
        return body;
    }

    private static View invalid(@Nullable Body body, Form form) {
        return View.invalid(TEMPLATE, new BodyFormPage(body, form));
    }

    private static Optional<BodyDetails> read(Form form) {
        var read = form.read();
        var name = read.text("name", "the name of the body", LONGEST_NAME);
        var sector = read.choice("sector", "the sector", Sector.class);
        var regions = read.optionalChoices("regions", Region.class);
        var contact = read.optionalText("contact", "whom to speak to", LONGEST);
        var capabilities = read.optionalText("capabilities", "what it can do", LONGEST);
        return form.isValid()
                ? Optional.of(new BodyDetails(
                        name.orElseThrow(),
                        sector.orElseThrow(),
                        form.has("competent", "yes"),
                        regions,
                        contact.orElse(""),
                        capabilities.orElse("")))
                : Optional.empty();
    }

    private static Form filled(Body body) {
        var details = body.details();
        var fields = new HashMap<String, List<String>>();
        fields.put("version", List.of(String.valueOf(body.version())));
        fields.put("name", List.of(details.name()));
        fields.put("sector", List.of(details.sector().name()));
        fields.put("competent", details.competent() ? List.of("yes") : List.of());
        fields.put("regions", details.regions().stream().map(Region::name).toList());
        fields.put("contact", List.of(details.contact()));
        fields.put("capabilities", List.of(details.capabilities()));
        return Form.of(fields);
    }
}
