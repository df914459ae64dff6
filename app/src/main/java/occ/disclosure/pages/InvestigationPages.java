package occ.disclosure.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import occ.disclosure.Ending;
import occ.disclosure.Investigation;
import occ.disclosure.Investigations;
import occ.disclosure.MarkingRelevant;
import occ.disclosure.Outcome;
import occ.disclosure.Stage;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Investigations, their officers and their stage. */
@Controller
class InvestigationPages {
    private static final String ONE = Investigation.ADDRESS + "/{reference}";
    private static final String NEW = "disclosure/new-investigation";
    private static final String OFFICER = "disclosure/officer";
    private static final String STAGE = "disclosure/stage";

    private final Investigations investigations;
    private final MarkingRelevant marking;
    private final InvestigationDesk desk;
    private final Clock clock;

    InvestigationPages(Investigations investigations, MarkingRelevant marking, InvestigationDesk desk, Clock clock) {
        this.investigations = investigations;
        this.marking = marking;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(Investigation.ADDRESS)
    View list(Actor actor) {
        desk.require(actor);
        return View.of("disclosure/investigations", new InvestigationsPage(investigations.all(actor)));
    }

    @GetMapping(Investigation.ADDRESS + "/new")
    View form(Actor actor) {
        desk.require(actor);
        return View.of(NEW, new NewInvestigationPage(Form.empty()));
    }

    @PostMapping(Investigation.ADDRESS)
    View create(Actor actor, HttpServletRequest request) {
        desk.require(actor);
        var form = Form.of(request);
        var name = form.read().text("name", "what it is called", InvestigationDesk.LONGEST_NAME);
        var defendants = form.read().optionalText("defendants", "the defendants", InvestigationDesk.LONGEST);
        if (!form.isValid()) {
            return View.invalid(NEW, new NewInvestigationPage(form));
        }
        var opened = investigations.open(actor, name.orElseThrow(), defendants.orElse(""));
        return View.redirect(opened.address(), "Opened. You are its disclosure officer");
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference) {
        return desk.as(actor, () -> {
            var about = desk.find(actor, reference);
            return View.of(
                    "disclosure/investigation",
                    new InvestigationPage(
                            about,
                            marking.of(actor, about),
                            investigations.revelations(actor, about),
                            about.isServedBy(actor),
                            Form.empty()));
        });
    }

    @GetMapping(ONE + "/officers/new")
    View officerForm(Actor actor, @PathVariable String reference) {
        return View.of(OFFICER, page(desk.findOwn(actor, reference), Form.empty()));
    }

    @PostMapping(ONE + "/officers")
    View addOfficer(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var about = desk.findOwn(actor, reference);
        var form = Form.of(request);
        var who = form.read().text("who", "who it is", InvestigationDesk.LONGEST_NAME);
        return who.isEmpty()
                ? View.invalid(OFFICER, page(about, form))
                : after(
                        investigations.addOfficer(actor, about.reference(), InvestigationDesk.version(form), who.get()),
                        about,
                        "They are a disclosure officer of it now",
                        OFFICER,
                        form);
    }

    @GetMapping(ONE + "/stage")
    View stageForm(Actor actor, @PathVariable String reference) {
        var about = desk.findOwn(actor, reference);
        return View.of(
                STAGE, page(about, Form.of(Map.of("stage", List.of(about.stage().name())))));
    }

    @PostMapping(ONE + "/stage")
    View move(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var about = desk.findOwn(actor, reference);
        var form = Form.of(request);
        var stage = form.read().choice("stage", "how far it has come", Stage.class);
        var ending = stage.filter(Stage.CLOSED::equals).isPresent() ? ending(form) : null;
        return form.isValid()
                ? after(
                        investigations.move(
                                actor, about.reference(), InvestigationDesk.version(form), stage.orElseThrow(), ending),
                        about,
                        "Noted",
                        STAGE,
                        form)
                : View.invalid(STAGE, page(about, form));
    }

    private @Nullable Ending ending(Form form) {
        LocalDate today = DateWords.today(clock.instant());
        var kind = form.read().choice("ending", "how it ended", Ending.Kind.class);
        var on = form.read().pastDate("on", "the day it ended", today);
        var custody = form.read().optionalDate("custody", "the end of custody");
        return kind.isPresent() && on.isPresent()
                ? new Ending(kind.get(), on.get(), form.has("in-custody", "yes") ? LocalDate.MAX : custody.orElse(null))
                : null;
    }

    private static View after(Outcome outcome, Investigation about, String notice, String template, Form form) {
        return switch (outcome) {
            case Outcome.Done _ -> View.redirect(about.address(), notice);
            case Outcome.Refused refused -> View.invalid(template, page(about, InvestigationDesk.tell(form, refused)));
        };
    }

    private static InvestigationPage page(Investigation about, Form form) {
        return new InvestigationPage(about, List.of(), List.of(), true, form);
    }
}
