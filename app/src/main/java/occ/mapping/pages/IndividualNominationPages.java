package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.pole.Entities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Nominating a priority individual: who, what harm they do, and on whose word. */
@Controller
class IndividualNominationPages {
    private final NominationSteps steps;
    private final Entities entities;
    private final Clock clock;

    IndividualNominationPages(NominationSteps steps, Entities entities, Clock clock) {
        this.steps = steps;
        this.entities = entities;
        this.clock = clock;
    }

    /** {@code person} is the reference of somebody on record, where one comes from their page. */
    @GetMapping("/individuals/new")
    View form(Actor actor, @RequestParam(defaultValue = "") String person) {
        return steps.form(actor, () -> sheet(actor, Form.of(Map.of("person", List.of(person)))));
    }

    /** Back from the answers, or with somebody on record chosen: the form again with everything typed. */
    @PostMapping("/individuals/new")
    View again(Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "") String use) {
        return steps.form(actor, () -> sheet(actor, Form.of(request)).choosing(use));
    }

    @PostMapping("/individuals/check")
    View check(Actor actor, HttpServletRequest request) {
        return steps.check(actor, () -> sheet(actor, Form.of(request)));
    }

    @PostMapping("/individuals")
    View create(Actor actor, HttpServletRequest request) {
        return steps.create(actor, () -> sheet(actor, Form.of(request)));
    }

    @GetMapping("/individuals/hits")
    View hits(Actor actor, @RequestParam(defaultValue = "") String name) {
        return steps.hits(actor, NominationKind.INDIVIDUAL, name);
    }

    private IndividualSheet sheet(Actor actor, Form form) {
        return new IndividualSheet(form, actor, entities, DateWords.today(clock.instant()));
    }
}
