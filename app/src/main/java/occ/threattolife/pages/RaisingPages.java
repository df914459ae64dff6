package occ.threattolife.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.threattolife.Answer;
import occ.threattolife.DutyRota;
import occ.threattolife.Said;
import occ.threattolife.Threat;
import occ.threattolife.ThreatsToLife;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RaisingPages {
    static final String NEW = Facts.HOME + "/new";
    private static final String TEMPLATE = "threattolife/new";
    private static final int LONGEST = 4_000;

    private final ThreatsToLife threats;
    private final DutyRota rota;
    private final Access access;
    private final Clock clock;

    RaisingPages(ThreatsToLife threats, DutyRota rota, Access access, Clock clock) {
        this.threats = threats;
        this.rota = rota;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(NEW)
    View form(Actor actor, @RequestParam(defaultValue = "") String about) {
        access.require(actor, Verb.RAISE_THREAT_TO_LIFE);
        var form = named(about)
                .map(record -> Form.of(Map.of("record", List.of(record.text()))))
                .orElseGet(Form::empty);
        return View.of(TEMPLATE, page(actor, form));
    }

    @PostMapping(Facts.HOME)
    View create(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.RAISE_THREAT_TO_LIFE);
        var form = Form.of(request);
        return read(form)
                .map(said -> raised(threats.raise(actor, said)))
                .orElseGet(() -> View.invalid(TEMPLATE, page(actor, form)));
    }

    /** The record whose page one came from: the first part of its address that is a reference. */
    private static Optional<Reference> named(String path) {
        return Arrays.stream(path.split("/"))
                .map(Reference::parse)
                .flatMap(parsed -> parsed instanceof Parsed.Valid<Reference>(var reference)
                        ? Optional.of(reference).stream()
                        : Optional.<Reference>empty().stream())
                .findFirst();
    }

    private View raised(Threat threat) {
        var facts = new Facts(threat, clock.instant());
        return View.redirect(
                facts.address(),
                facts.isOnDuty()
                        ? "Raised. %s is asked to act: %s"
                                .formatted(facts.putTo(), facts.clock().text())
                        : "Raised, but nobody is on duty. Ring the force control room now");
    }

    private static Optional<Said> read(Form form) {
        var read = form.read();
        var atRisk = read.text("at-risk", "who is at risk", LONGEST);
        var from = read.optionalText("from", "from whom", LONGEST);
        var what = read.text("what", "what was said or seen", LONGEST);
        var placeAndTime = read.optionalText("place-and-time", "where and when", LONGEST);
        var known = read.text("known", "how it is known", LONGEST);
        var source = read.choice("source-at-risk", "whether a source is in danger if we act", Answer.class);
        var young = read.choice("young", "whether the person is under 18 or a possible victim", Answer.class);
        var record = read.optionalParsed("record", Reference::parse);
        return form.isValid()
                ? Optional.of(new Said(
                        atRisk.orElseThrow(),
                        from.orElse("Not known"),
                        what.orElseThrow(),
                        placeAndTime.orElse("Not known"),
                        known.orElseThrow(),
                        source.orElseThrow(),
                        young.orElseThrow(),
                        record.orElse(null)))
                : Optional.empty();
    }

    private RaisePage page(Actor actor, Form form) {
        return new RaisePage(form, rota.answering(actor), clock.instant());
    }
}
