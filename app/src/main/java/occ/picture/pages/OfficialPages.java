package occ.picture.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.picture.OfficialFigures;
import occ.picture.OfficialFigures.Outcome;
import occ.picture.OfficialFigures.Outcome.Done;
import occ.picture.OfficialFigures.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where statisticians count over everything and publish what they counted (R51). */
@Controller
class OfficialPages {
    static final String PATH = "/official-figures";
    private static final String TEMPLATE = "picture/official";

    private final OfficialFigures official;
    private final Clock clock;

    OfficialPages(OfficialFigures official, Clock clock) {
        this.official = official;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        return View.of(TEMPLATE, page(actor, Form.empty()));
    }

    @PostMapping(PATH)
    View propose(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var kind = form.read().choice("kind", "what is counted", List.of(KindWords.values()), KindWords::name);
        var day = form.read().pastDate("day", "the day", today());
        var words = form.read().text("words", "what readers should know of these figures", 2_000);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, form));
        }
        return answer(
                actor,
                form,
                official.propose(actor, kind.orElseThrow().kind(), day.orElseThrow(), words.orElseThrow()),
                "The figures wait for another statistician to approve them");
    }

    @PostMapping(PATH + "/{reference}/approval")
    View approve(Actor actor, @PathVariable String reference) {
        return answer(
                actor,
                Form.empty(),
                official.decide(actor, read(reference), true),
                "The figures are published to every reader of the map");
    }

    @PostMapping(PATH + "/{reference}/refusal")
    View refuse(Actor actor, @PathVariable String reference) {
        return answer(
                actor, Form.empty(), official.decide(actor, read(reference), false), "The figures are not published");
    }

    private View answer(Actor actor, Form form, Outcome outcome, String done) {
        return switch (outcome) {
            case Done() -> View.redirect(PATH, done);
            case Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, form.withError(field, sentence)));
        };
    }

    private OfficialPage page(Actor actor, Form form) {
        var yesterday = today().minusDays(1);
        return new OfficialPage(
                form,
                Arrays.stream(KindWords.values())
                        .map(kind -> new OfficialPage.Line(kind, official.count(actor, kind.kind(), yesterday)))
                        .toList(),
                official.all(actor),
                yesterday);
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }

    private static Reference read(String typed) {
        return Reference.parse(typed).orElseThrow(NoSuchRecord::new);
    }
}
