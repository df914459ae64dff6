package occ.governance.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.governance.Outcome;
import occ.governance.ThemeAddress;
import occ.governance.ThemeLeads;
import occ.kernel.Actor;
import occ.kernel.Theme;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Appointing the lead of a theme, and what the one who is asked says to it (R42). */
@Controller
class LeadPages {
    private static final String LEAD = ThemesInPaths.ONE + "/lead";
    private static final String TEMPLATE = "governance/lead";
    private static final int LONGEST = 2_000;

    private final ThemeLeads leads;
    private final Access access;
    private final Transactions transactions;

    LeadPages(ThemeLeads leads, Access access, Transactions transactions) {
        this.leads = leads;
        this.access = access;
        this.transactions = transactions;
    }

    static String path(Theme theme) {
        return ThemeAddress.of(theme) + "/lead";
    }

    @GetMapping(LEAD)
    View show(Actor actor, @PathVariable String theme) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, ThemesInPaths.theme(theme), Form.empty())));
    }

    @PostMapping(LEAD)
    View ask(Actor actor, @PathVariable String theme, HttpServletRequest request) {
        access.require(actor, Verb.APPOINT_LEADS);
        return deed(actor, theme, request, "The officer is asked, and leads it once they accept", page -> {
            var form = page.form();
            var person = form.read().choice("person", "whom you ask", page.candidates(), Person::reference);
            var why = form.read().text("why", "why you ask this officer", LONGEST);
            return form.isValid()
                    ? Optional.of(leads.ask(actor, page.theme(), person.orElseThrow(), why.orElseThrow()))
                    : Optional.empty();
        });
    }

    @PostMapping(LEAD + "/answer")
    View answer(Actor actor, @PathVariable String theme, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        return deed(actor, theme, request, "Your answer is recorded", page -> {
            if (!page.isAsked()) {
                throw new NoSuchRecord("request");
            }
            var form = page.form();
            var answer = form.read().choice("answer", "whether you accept", Answer.class);
            var words = form.read().optionalText("words", "your words", LONGEST);
            return form.isValid()
                    ? answer.map(one -> leads.answer(actor, page.theme(), one == Answer.ACCEPT, words.orElse("")))
                    : Optional.empty();
        });
    }

    @PostMapping(LEAD + "/end")
    View end(Actor actor, @PathVariable String theme, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        return deed(actor, theme, request, "Nobody leads it now. That is an exception until somebody does", page -> {
            if (!page.mayEnd()) {
                throw new NoSuchRecord("lead");
            }
            var form = page.form();
            return form.read()
                    .text("ended-why", "why it ends, and what is handed over", LONGEST)
                    .map(why -> leads.end(actor, page.theme(), why));
        });
    }

    enum Answer {
        ACCEPT,
        DECLINE
    }

    private View deed(
            Actor actor,
            String typed,
            HttpServletRequest request,
            String notice,
            Function<LeadPage, Optional<Outcome>> deed) {
        return transactions.as(actor, () -> {
            var page = page(actor, ThemesInPaths.theme(typed), Form.of(request));
            return deed.apply(page)
                    .map(outcome -> after(page, outcome, notice))
                    .orElseGet(() -> View.invalid(TEMPLATE, page));
        });
    }

    private static View after(LeadPage page, Outcome outcome, String notice) {
        return switch (outcome) {
            case Outcome.Done(var address) -> View.redirect(address, notice);
            case Outcome.Refused(var field, var sentence) -> {
                page.form().withError(field, sentence);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private LeadPage page(Actor actor, Theme theme, Form form) {
        var leadership = leads.of(actor, theme);
        var mayAppoint = leads.mayAppoint(actor);
        return new LeadPage(
                leadership,
                mayAppoint ? leads.candidates(actor) : List.of(),
                mayAppoint,
                leadership.isAskedOf(actor.account()),
                leadership.lead() != null && (mayAppoint || leadership.isLedBy(actor.account())),
                form);
    }
}
