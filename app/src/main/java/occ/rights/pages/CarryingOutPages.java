package occ.rights.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.pole.Predicate.Target;
import occ.pole.identifier.IdentifierKind;
import occ.rights.CaseState;
import occ.rights.Correcting;
import occ.rights.Correcting.Line;
import occ.rights.Outcome;
import occ.rights.Right;
import occ.rights.RightsCase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Carrying out what was granted. */
@Controller
class CarryingOutPages {
    private static final String ONE = RightsCase.ADDRESS + "/{reference}";
    private static final String TEMPLATE = "rights/correction";
    private static final int LONGEST = 1_000;

    private final Correcting correcting;
    private final RightsDesk desk;

    CarryingOutPages(Correcting correcting, RightsDesk desk) {
        this.correcting = correcting;
        this.desk = desk;
    }

    @GetMapping(ONE + "/correction")
    View form(Actor actor, @PathVariable String reference) {
        return desk.overt(actor, () -> {
            var about = find(actor, reference);
            return View.of(TEMPLATE, page(actor, about, Form.empty()));
        });
    }

    @PostMapping(ONE + "/correction")
    View correct(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.overt(actor, () -> {
            var about = find(actor, reference);
            var lines = correcting.statements(actor, about);
            var line = form.read()
                    .choice(
                            "statement",
                            "which statement",
                            lines,
                            one -> one.statement().id().reference().text());
            var deed = form.read().choice("change", "what becomes of it", List.of("correct", "withdraw"), each -> each);
            var value = line.filter(one -> deed.filter("correct"::equals).isPresent())
                    .flatMap(one -> value(form, one));
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, about, form));
            }
            var statement = line.orElseThrow().statement().id().reference();
            var version = RightsDesk.version(form);
            var outcome = value.isPresent()
                    ? correcting.correct(actor, about.reference(), version, statement, value.orElseThrow())
                    : correcting.withdraw(actor, about.reference(), version, statement);
            return switch (outcome) {
                case Outcome.Done _ ->
                    View.redirect(about.address(), "Carried out. Now tell those who had it, and note whom you told");
                case Outcome.Refused refused -> {
                    RightsDesk.tell(form, refused);
                    yield View.invalid(TEMPLATE, page(actor, about, form));
                }
            };
        });
    }

    @PostMapping(ONE + "/restriction")
    View restrict(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            correcting.restrict(actor, about.reference(), RightsDesk.version(Form.of(request)));
            return View.redirect(about.address(), "Each of the records now says that its use is restricted");
        });
    }

    @PostMapping(ONE + "/erasure")
    View erase(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            correcting.erase(actor, about.reference(), RightsDesk.version(Form.of(request)));
            return View.redirect(about.address(), "Handed over to be disposed of");
        });
    }

    private Optional<String> value(Form form, Line line) {
        var predicate = line.statement().predicate();
        if (predicate.target() == Target.ENTITY) {
            form.withError("change", "A link can be withdrawn, and another recorded on the page of the record");
            return Optional.empty();
        }
        if (predicate.target() == Target.DATE) {
            return form.read().date("day", "the right day").map(LocalDate::toString);
        }
        var text = form.read().text("value", "what is right", LONGEST);
        var kind = predicate.identifier();
        return kind.isEmpty() ? text : text.flatMap(typed -> identifier(form, kind.orElseThrow(), typed));
    }

    private Optional<String> identifier(Form form, IdentifierKind kind, String typed) {
        return switch (kind.normalise(typed, desk.today())) {
            case Parsed.Valid<String>(var canonical) -> Optional.of(canonical);
            case Parsed.Invalid<String>(var reason) -> {
                form.withError("value", reason);
                yield Optional.empty();
            }
        };
    }

    private RightsCase find(Actor actor, String reference) {
        var about = desk.find(actor, reference);
        var answer = about.answer();
        var approved = about.state() == CaseState.APPROVED || about.state() == CaseState.SENT;
        if (about.right() != Right.RECTIFICATION || answer == null || !answer.granted() || !approved) {
            throw new NoSuchRecord("granted request");
        }
        return about;
    }

    private CorrectionPage page(Actor actor, RightsCase about, Form form) {
        return new CorrectionPage(desk.top(about), correcting.statements(actor, about), form);
    }
}
