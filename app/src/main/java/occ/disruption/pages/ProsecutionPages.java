package occ.disruption.pages;

import static occ.disruption.pages.DisruptionsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.access.Transactions;
import occ.disruption.Disruption;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.Prosecution;
import occ.disruption.Prosecution.Kind;
import occ.disruption.ProsecutionRules;
import occ.disruption.Prosecutions;
import occ.disruption.Prosecutions.Charge;
import occ.disruption.Prosecutions.Happening;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Prosecutions that a disruption led to: a charge is recorded, and then what the courts made of it. */
@Controller
class ProsecutionPages {
    private static final String OF = ONE + "/prosecutions";
    private static final String CHARGE = "disruption/charge";
    private static final String TEMPLATE = "disruption/prosecution";
    private static final int SHORT = 200;
    private static final int LONGEST = 2_000;
    private static final int MOST_MONTHS = 1_200;

    private final Prosecutions prosecutions;
    private final DisruptionsInPaths paths;
    private final Transactions transactions;

    ProsecutionPages(Prosecutions prosecutions, DisruptionsInPaths paths, Transactions transactions) {
        this.prosecutions = prosecutions;
        this.paths = paths;
        this.transactions = transactions;
    }

    @GetMapping(OF + "/new")
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(CHARGE, new ChargePage(theirs(actor, reference), Form.empty())));
    }

    @PostMapping(OF)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = theirs(actor, reference);
            var charge = charge(form);
            return charge.isEmpty()
                    ? View.invalid(CHARGE, new ChargePage(disruption, form))
                    : charged(actor, disruption, form, charge.get());
        });
    }

    private static Optional<Charge> charge(Form form) {
        var read = form.read();
        var against = read.reference("against", "the reference of who is charged");
        var offence = read.text("offence", "the offence", SHORT);
        var court = read.text("court", "the court", SHORT);
        var on = read.date("on", "the day of the charge");
        return form.isValid()
                ? Optional.of(
                        new Charge(against.orElseThrow(), offence.orElseThrow(), court.orElseThrow(), on.orElseThrow()))
                : Optional.empty();
    }

    private View charged(Actor actor, Disruption disruption, Form form, Charge charge) {
        try {
            return switch (prosecutions.charge(actor, disruption.reference(), charge)) {
                case Done(var done) -> View.redirect(done.address() + "#prosecutions", "The charge is recorded");
                case Refused(var field, var sentence) ->
                    View.invalid(CHARGE, new ChargePage(disruption, form.withError(field, sentence)));
            };
        } catch (NoSuchRecord unknown) {
            form.withError("against", "There is no such record that you may see");
            return View.invalid(CHARGE, new ChargePage(disruption, form));
        }
    }

    @GetMapping(OF + "/{prosecution}")
    View show(Actor actor, @PathVariable String reference, @PathVariable String prosecution) {
        return transactions.as(
                actor, () -> View.of(TEMPLATE, page(actor, paths.find(actor, reference), prosecution, Form.empty())));
    }

    @PostMapping(OF + "/{prosecution}")
    View record(
            Actor actor, @PathVariable String reference, @PathVariable String prosecution, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var disruption = theirs(actor, reference);
            var page = page(actor, disruption, prosecution, form);
            var happening = happening(form);
            if (happening.isEmpty()) {
                return View.invalid(TEMPLATE, page);
            }
            return switch (prosecutions.record(
                    actor, disruption.reference(), page.prosecution().reference(), happening.get())) {
                case Done any ->
                    View.redirect(
                            page.address(),
                            "You recorded: " + happening.get().kind().label());
                case Refused(var field, var sentence) -> {
                    form.withError(field, sentence);
                    yield View.invalid(TEMPLATE, page);
                }
            };
        });
    }

    private static Optional<Happening> happening(Form form) {
        var read = form.read();
        var kind = read.choice("kind", "what happened", Kind.class);
        var on = read.date("on", "the day");
        var months = read.optionalNumber("months", "the months of custody", 1, MOST_MONTHS);
        var words = read.optionalText("words", "what is to be said about it", LONGEST);
        return form.isValid()
                ? Optional.of(
                        new Happening(kind.orElseThrow(), on.orElseThrow(), months.orElse(null), words.orElse("")))
                : Optional.empty();
    }

    private Disruption theirs(Actor actor, String reference) {
        var disruption = paths.find(actor, reference);
        if (!prosecutions.mayRecord(actor, disruption)) {
            throw new NoSuchRecord("disruption of which you record prosecutions");
        }
        return disruption;
    }

    private ProsecutionPage page(Actor actor, Disruption disruption, String typed, Form form) {
        var prosecution = disruption.prosecutions().stream()
                .filter(one -> one.reference().text().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("prosecution"));
        return new ProsecutionPage(disruption, prosecution, form, next(actor, disruption, prosecution));
    }

    private List<Kind> next(Actor actor, Disruption disruption, Prosecution prosecution) {
        return prosecutions.mayRecord(actor, disruption) ? ProsecutionRules.next(prosecution) : List.of();
    }
}
