package occ.work.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.work.HandingOn;
import occ.work.HandingOn.Asked;
import occ.work.HandingOn.Held;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Everything that somebody holds by name is handed on from one page. */
@Controller
class HandingOnPages {
    static final String PATH = "/handing-on";
    private static final String TEMPLATE = "work/held";

    private final HandingOn handingOn;
    private final Clock clock;

    HandingOnPages(HandingOn handingOn, Clock clock) {
        this.handingOn = handingOn;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View choose(Actor actor) {
        return View.of("work/holders", new HoldersPage(handingOn.holders(actor)));
    }

    @GetMapping(PATH + "/{person}")
    View show(Actor actor, @PathVariable String person) {
        return View.of(TEMPLATE, page(handingOn.held(actor, person), Form.empty()));
    }

    @PostMapping(PATH + "/{person}")
    View create(Actor actor, @PathVariable String person, HttpServletRequest request) {
        var held = handingOn.held(actor, person);
        var form = Form.of(request);
        return read(held, form)
                .map(asked -> View.redirect(handingOn.begin(actor, asked).path()))
                .orElseGet(() -> View.invalid(TEMPLATE, page(held, form)));
    }

    @GetMapping("/handovers/{reference}")
    View outcome(Actor actor, @PathVariable String reference) {
        return View.of("work/handover", new HandoverPage(handingOn.get(actor, reference), actor.account()));
    }

    private static Optional<Asked> read(Held held, Form form) {
        var chosen = TickedHoldings.read(held, form);
        var note = form.read().text(HeldPage.NOTE, "a handover note", HeldPage.LONGEST_NOTE);
        return form.isValid()
                ? Optional.of(new Asked(held.holder().person().id(), chosen, note.orElseThrow()))
                : Optional.empty();
    }

    private HeldPage page(Held held, Form form) {
        return new HeldPage(form, held, DateWords.today(clock.instant()));
    }
}
