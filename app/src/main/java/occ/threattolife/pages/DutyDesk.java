package occ.threattolife.pages;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.threattolife.Outcome;
import occ.threattolife.Threat;
import occ.threattolife.ThreatsToLife;
import org.springframework.stereotype.Component;

/** What the pages of every step share: the threat an address names, for a duty officer, and where a step leads. */
@Component
class DutyDesk {
    private final ThreatsToLife threats;
    private final Access access;
    private final Clock clock;

    DutyDesk(ThreatsToLife threats, Access access, Clock clock) {
        this.threats = threats;
        this.access = access;
        this.clock = clock;
    }

    Threat open(Actor actor, String reference) {
        access.require(actor, Verb.ANSWER_THREATS_TO_LIFE);
        return threats.find(actor, read(reference));
    }

    View form(String template, Threat threat, List<Option> options) {
        return View.of(template, page(threat, Form.empty(), options));
    }

    View form(String template, Threat threat, Map<String, List<String>> filledIn, List<Option> options) {
        return View.of(template, page(threat, Form.of(filledIn), options));
    }

    View invalid(String template, Threat threat, Form form, List<Option> options) {
        return View.invalid(template, page(threat, form, options));
    }

    /** On to the threat, or back to the form with what is wrong. */
    static View after(Outcome outcome, Threat threat, String notice, Function<Outcome.Refused, View> refusal) {
        return switch (outcome) {
            case Outcome.Done _ -> View.redirect(Facts.path(threat.standing()), notice);
            case Outcome.Refused refused -> refusal.apply(refused);
        };
    }

    static Reference read(String typed) {
        return Reference.parse(typed).orElseThrow(NoSuchRecord::new);
    }

    static int version(Form form) {
        return form.read()
                .optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
    }

    private DeedPage page(Threat threat, Form form, List<Option> options) {
        return new DeedPage(new Facts(threat, clock.instant()), form, options);
    }
}
