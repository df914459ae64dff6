package occ.disclosure.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.disclosure.Investigation;
import occ.disclosure.Mark;
import occ.disclosure.MarkingRelevant;
import occ.disclosure.MarkingRelevant.Material;
import occ.disclosure.NewMark;
import occ.disclosure.Outcome;
import occ.disclosure.Presumption;
import occ.disclosure.ProsecutorsDecision;
import occ.disclosure.Sensitivity;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Marking a record from its own page, and what became of the mark. */
@Controller
class MarkPages {
    private static final String NEW = "disclosure/new-mark";
    private static final String MARK = "disclosure/mark";
    private static final String ONE = Investigation.ADDRESS + "/{reference}/marks/{mark}";

    private final MarkingRelevant marking;
    private final InvestigationDesk desk;

    MarkPages(MarkingRelevant marking, InvestigationDesk desk) {
        this.marking = marking;
        this.desk = desk;
    }

    @GetMapping(Investigation.ADDRESS + "/marks/new")
    View form(Actor actor, @RequestParam(defaultValue = "") String record) {
        desk.require(actor);
        if (record.isEmpty()) {
            return View.redirect(Investigation.ADDRESS, "Open the record that is relevant, and mark it there");
        }
        return desk.as(actor, () -> {
            var material = marking.material(actor, InvestigationDesk.read(record));
            return View.of(NEW, page(actor, material, Form.empty()));
        });
    }

    @PostMapping(Investigation.ADDRESS + "/marks")
    View create(Actor actor, HttpServletRequest request) {
        desk.require(actor);
        var form = Form.of(request);
        return desk.as(actor, () -> {
            var material = marking.material(actor, InvestigationDesk.read(form.value("record")));
            var investigation = form.read()
                    .choice(
                            "investigation",
                            "the investigation",
                            desk.own(actor),
                            each -> each.reference().text());
            var mark = read(form, material);
            if (!form.isValid()) {
                return View.invalid(NEW, page(actor, material, form));
            }
            var about = investigation.orElseThrow();
            return switch (marking.mark(actor, about.reference(), about.version(), mark.orElseThrow())) {
                case Outcome.Done _ -> View.redirect(about.address(), "Marked as relevant");
                case Outcome.Refused refused ->
                    View.invalid(NEW, page(actor, material, InvestigationDesk.tell(form, refused)));
            };
        });
    }

    private static Optional<NewMark> read(Form form, Material material) {
        var item = form.read().optionalChoice("item", material.items(), String::valueOf);
        var description = form.read().text("description", "the description", InvestigationDesk.LONGEST);
        var why = form.read().text("why", "why it is relevant", InvestigationDesk.LONGEST);
        var sensitivity = form.read().optionalChoice("sensitivity", List.of(Sensitivity.values()), Sensitivity::name);
        var presumption = form.read().optionalChoice("presumption", List.of(Presumption.values()), Presumption::name);
        var undermines =
                form.read().optionalText("undermines", "how it undermines or assists", InvestigationDesk.LONGEST);
        return form.isValid()
                ? Optional.of(new NewMark(
                        material.record(),
                        item.orElse(null),
                        description.orElseThrow(),
                        why.orElseThrow(),
                        sensitivity.orElse(null),
                        presumption.orElse(null),
                        undermines.orElse(null)))
                : Optional.empty();
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference, @PathVariable String mark) {
        return desk.as(actor, () -> {
            var about = desk.find(actor, reference);
            return View.of(MARK, new MarkPage(about, find(actor, about, mark), about.isServedBy(actor), Form.empty()));
        });
    }

    @PostMapping(ONE + "/decision")
    View decide(Actor actor, @PathVariable String reference, @PathVariable String mark, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.as(actor, () -> {
            var about = desk.findOwn(actor, reference);
            var found = find(actor, about, mark);
            var decision = form.read().choice("decision", "what the prosecutor decided", ProsecutorsDecision.class);
            var words = form.read().optionalText("words", "the prosecutor’s words", InvestigationDesk.LONGEST);
            if (!form.isValid()) {
                return View.invalid(MARK, new MarkPage(about, found, true, form));
            }
            marking.decide(
                    actor,
                    about.reference(),
                    InvestigationDesk.version(form),
                    found.reference(),
                    decision.orElseThrow(),
                    words.orElse(""));
            return View.redirect(about.address(), "Noted");
        });
    }

    @PostMapping(ONE + "/withdrawal")
    View withdraw(Actor actor, @PathVariable String reference, @PathVariable String mark, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.as(actor, () -> {
            var about = desk.findOwn(actor, reference);
            var found = find(actor, about, mark);
            var why = form.read().text("why", "why it is not relevant", InvestigationDesk.LONGEST);
            if (why.isEmpty()) {
                return View.invalid(MARK, new MarkPage(about, found, true, form));
            }
            marking.withdraw(actor, about.reference(), InvestigationDesk.version(form), found.reference(), why.get());
            return View.redirect(about.address(), "Taken back. Its number is given to nothing else");
        });
    }

    private Mark find(Actor actor, Investigation about, String mark) {
        var reference = InvestigationDesk.read(mark);
        return marking.of(actor, about).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("mark"));
    }

    private MarkFormPage page(Actor actor, Material material, Form form) {
        var own = desk.own(actor);
        var filled = form.value("investigation").isEmpty() && own.size() == 1 && form.isValid()
                ? Form.of(Map.of(
                        "investigation", List.of(own.getFirst().reference().text())))
                : form;
        return new MarkFormPage(material, own, filled);
    }
}
