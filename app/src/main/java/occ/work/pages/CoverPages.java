package occ.work.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import occ.access.Access;
import occ.access.Person;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.work.Covers;
import occ.work.HandingOn;
import occ.work.NewCover;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is away, and who stands in for them. */
@Controller
class CoverPages {
    static final String PATH = "/stand-ins";
    private static final String TEMPLATE = "work/cover";

    private final Covers covers;
    private final HandingOn handingOn;
    private final Access access;
    private final Clock clock;

    CoverPages(Covers covers, HandingOn handingOn, Access access, Clock clock) {
        this.covers = covers;
        this.handingOn = handingOn;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        access.require(actor, Verb.READ_MAP);
        return View.of(TEMPLATE, page(actor, Form.empty()));
    }

    @PostMapping(PATH)
    View arrange(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        var form = Form.of(request);
        var asked = read(actor, form);
        if (asked.isEmpty()) {
            return View.invalid(TEMPLATE, page(actor, form));
        }
        return covers.arrange(actor, asked.get())
                .map(objection ->
                        View.invalid(TEMPLATE, page(actor, form.withError(objection.field(), objection.sentence()))))
                .orElseGet(
                        () -> View.redirect(PATH, "It is arranged. What waits for one waits for both on those days"));
    }

    @PostMapping(PATH + "/{reference}/end")
    View end(Actor actor, @PathVariable String reference) {
        access.require(actor, Verb.READ_MAP);
        covers.end(actor, Reference.parse(reference).orElseThrow(NoSuchRecord::new));
        return View.redirect(PATH, "Nobody stands in any longer");
    }

    private Optional<NewCover> read(Actor actor, Form form) {
        var reader = form.read();
        var absent = reader.choice("absent", "who is away", covers.absentees(actor), Person::reference);
        var standIn = reader.choice("stand-in", "who stands in", covers.standIns(actor), Person::reference);
        var from = reader.date("from", "the first day");
        var until = reader.date("until", "the last day");
        var note = reader.text("note", "what they should know", 2_000);
        return form.isValid()
                ? Optional.of(new NewCover(
                        absent.orElseThrow().id(),
                        standIn.orElseThrow().id(),
                        from.orElseThrow(),
                        until.orElseThrow(),
                        note.orElseThrow()))
                : Optional.empty();
    }

    private CoverPage page(Actor actor, Form form) {
        return new CoverPage(
                form,
                covers.of(actor),
                covers.absentees(actor),
                covers.standIns(actor),
                actor.account(),
                handingOn.may(actor),
                DateWords.today(clock.instant()));
    }
}
