package occ.threattolife.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Person;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Options;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.threattolife.Duty;
import occ.threattolife.DutyRota;
import occ.threattolife.DutyRota.NewDuty;
import occ.threattolife.Outcome;
import occ.threattolife.pages.RotaPage.Turn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RotaPages {
    static final String PATH = Facts.HOME + "/rota";
    private static final String TEMPLATE = "threattolife/rota";

    private final DutyRota rota;
    private final Access access;
    private final Clock clock;

    RotaPages(DutyRota rota, Access access, Clock clock) {
        this.rota = rota;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        access.require(actor, Verb.KEEP_DUTY_ROTA);
        return View.of(TEMPLATE, page(actor, Form.empty()));
    }

    @PostMapping(PATH)
    View create(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.KEEP_DUTY_ROTA);
        var form = Form.of(request);
        var duty = read(actor, form);
        if (duty.isEmpty()) {
            return View.invalid(TEMPLATE, page(actor, form));
        }
        return switch (rota.set(actor, duty.get())) {
            case Outcome.Done _ -> View.redirect(PATH, "You set a turn of duty");
            case Outcome.Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, form.withError(field, sentence)));
        };
    }

    @PostMapping(PATH + "/{reference}/removal")
    View remove(Actor actor, @PathVariable String reference) {
        access.require(actor, Verb.KEEP_DUTY_ROTA);
        rota.remove(actor, DutyDesk.read(reference));
        return View.redirect(PATH, "You took a turn of duty out of the rota");
    }

    private Optional<NewDuty> read(Actor actor, Form form) {
        var organisation =
                form.read().choice("organisation", "who the duty is for", rota.areas(actor), Organisation::key);
        var officer = form.read().choice("officer", "an officer", rota.officers(actor), Person::reference);
        var from = Moments.read(form, "from", "it begins");
        var until = Moments.read(form, "until", "it ends");
        return form.isValid()
                ? Optional.of(new NewDuty(
                        organisation.orElseThrow().id(),
                        officer.orElseThrow().id(),
                        from.orElseThrow(),
                        until.orElseThrow()))
                : Optional.empty();
    }

    private RotaPage page(Actor actor, Form form) {
        var now = clock.instant();
        var areas = rota.areas(actor);
        var mine = areas.stream().map(Organisation::id).collect(Collectors.toUnmodifiableSet());
        return new RotaPage(
                form,
                rota.answering(actor),
                rota.gaps(actor),
                turns(rota.duties(actor), mine, now),
                Options.of(areas, Organisation::key, Organisation::name),
                Options.withNone(
                        "Choose an officer",
                        Options.of(
                                rota.officers(actor),
                                Person::reference,
                                person -> person.name() + ", " + person.unit())),
                now);
    }

    private static List<Turn> turns(List<Duty> duties, Set<OrganisationId> mine, Instant now) {
        return duties.stream()
                .map(duty -> new Turn(
                        duty.reference().text(),
                        duty.unit(),
                        duty.officer().name(),
                        DateWords.moment(duty.from()),
                        DateWords.moment(duty.until()),
                        duty.isOn(now),
                        mine.contains(duty.organisation())))
                .toList();
    }
}
