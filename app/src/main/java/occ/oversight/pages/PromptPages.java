package occ.oversight.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.oversight.Prompts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Looks of a day that somebody may want to ask about. */
@Controller
class PromptPages {
    static final String ADDRESS = "/oversight/prompts";

    private final Prompts prompts;
    private final Access access;
    private final Clock clock;

    PromptPages(Prompts prompts, Access access, Clock clock) {
        this.prompts = prompts;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    View show(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.READ_TRAIL);
        var today = DateWords.today(clock.instant());
        var day = day(Form.of(request).value("day"), today);
        if (day.isAfter(today)) {
            throw new NoSuchRecord("day");
        }
        return View.of("oversight/prompts", new PromptsPage(day, today, prompts.of(actor, day)));
    }

    private static LocalDate day(String typed, LocalDate today) {
        try {
            return typed.isEmpty() ? today : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new NoSuchRecord("day");
        }
    }
}
