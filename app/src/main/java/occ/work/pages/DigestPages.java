package occ.work.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.work.Digest;
import occ.work.Digests;
import occ.work.Digests.Outcome;
import occ.work.Digests.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Everybody’s own digest: nobody turns it on for another. */
@Controller
class DigestPages {
    static final String PATH = "/digest";
    private static final String TEMPLATE = "work/digest";
    private static final int USUAL_HOUR = 7;

    private final Digests digests;

    DigestPages(Digests digests) {
        this.digests = digests;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        return View.of(TEMPLATE, page(actor, filled(digests.of(actor).times())));
    }

    @PostMapping(PATH)
    View turnOn(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var hour = form.read().number(DigestPage.HOUR, "the hour", Times.FIRST_HOUR, Times.LAST_HOUR);
        var days = form.read()
                .choice(
                        DigestPage.DAYS,
                        "on which days it comes",
                        List.of(DigestPage.WORKING_DAYS, DigestPage.EVERY_DAY),
                        day -> day);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, form));
        }
        var times = new Times(hour.orElseThrow(), days.orElseThrow().equals(DigestPage.EVERY_DAY));
        return answer(actor, form, digests.turnOn(actor, times), "Your digest is on");
    }

    @PostMapping(PATH + "/off")
    View turnOff(Actor actor) {
        digests.turnOff(actor);
        return View.redirect(PATH, "Your digest is off. Nothing more is sent to you");
    }

    @PostMapping(PATH + "/trial")
    View trial(Actor actor, HttpServletRequest request) {
        return answer(actor, Form.of(request), digests.trial(actor), "A trial was sent to you");
    }

    private View answer(Actor actor, Form form, Outcome outcome, String notice) {
        return outcome.refusal()
                .map(why -> View.invalid(TEMPLATE, page(actor, form.withError(DigestPage.HOUR, why))))
                .orElseGet(() -> View.redirect(PATH, notice));
    }

    private DigestPage page(Actor actor, Form form) {
        var standing = digests.of(actor);
        var shown = standing.offered() && standing.address() != null;
        var preview = shown ? digests.preview(actor) : new Digest(List.of());
        return new DigestPage(form, standing, preview, digests.text(preview));
    }

    private static Form filled(@Nullable Times times) {
        var hour = times == null ? USUAL_HOUR : times.hour();
        var days = times != null && times.everyDay() ? DigestPage.EVERY_DAY : DigestPage.WORKING_DAYS;
        return Form.of(Map.of(DigestPage.HOUR, List.of(String.valueOf(hour)), DigestPage.DAYS, List.of(days)));
    }
}
