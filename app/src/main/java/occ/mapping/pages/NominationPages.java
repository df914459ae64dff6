package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.adequacy.Clocks;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.nomination.Nominations;
import occ.pole.Duplicates.Hit;
import occ.pole.Entities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Nominating a group: six fields on a page, the answers to be checked, a confirmation. Nothing typed is lost between. */
@Controller
class NominationPages {
    private static final String FORM = "mapping/nomination";

    private final Nominations nominations;
    private final Subjects subjects;
    private final Entities entities;
    private final DuplicateHits duplicates;
    private final Clocks clocks;
    private final Access access;
    private final Transactions transactions;

    NominationPages(
            Nominations nominations,
            Subjects subjects,
            Entities entities,
            DuplicateHits duplicates,
            Clocks clocks,
            Access access,
            Transactions transactions) {
        this.nominations = nominations;
        this.subjects = subjects;
        this.entities = entities;
        this.duplicates = duplicates;
        this.clocks = clocks;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping("/nominations/new")
    View form(Actor actor) {
        transactions.run(actor, () -> access.require(actor, Verb.NOMINATE));
        return View.of(FORM, new NominationPage(NominationForm.empty(), List.of()));
    }

    /** Back from the answers, or for another row of members: the form again with everything typed. */
    @PostMapping("/nominations/new")
    View again(Actor actor, HttpServletRequest request, @RequestParam(required = false) boolean another) {
        transactions.run(actor, () -> access.require(actor, Verb.NOMINATE));
        var form = NominationForm.of(Form.of(request));
        return View.of(FORM, page(actor, another ? form.withAnotherRow() : form));
    }

    @PostMapping("/nominations/check")
    View check(Actor actor, HttpServletRequest request) {
        var form = NominationForm.of(Form.of(request));
        return transactions.as(actor, () -> {
            access.require(actor, Verb.NOMINATE);
            var answers = form.read(new MemberFields(actor, entities));
            FormErrors.tell(form.form(), nominations.check(actor, answers));
            return form.form().isValid()
                    ? View.of("mapping/nomination-check", new NominationCheckPage(form, answers, hits(actor, form)))
                    : View.invalid(FORM, page(actor, form));
        });
    }

    @PostMapping("/nominations")
    View create(Actor actor, HttpServletRequest request) {
        var form = NominationForm.of(Form.of(request));
        return transactions.as(actor, () -> {
            var answers = form.read(new MemberFields(actor, entities));
            if (!form.form().isValid()) {
                return View.invalid(FORM, page(actor, form));
            }
            return switch (nominations.nominate(actor, answers)) {
                case Recorded<Subject>(var subject) -> View.redirect("/nominations/" + subject.reference());
                case Refused<Subject>(var problems) -> {
                    FormErrors.tell(form.form(), problems);
                    yield View.invalid(FORM, page(actor, form));
                }
            };
        });
    }

    @GetMapping("/nominations/{reference}")
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var subject = subjects.get(actor, Reference.parse(reference).orElseThrow(NoSuchRecord::new), AsAt.NOW);
            var next = clocks.running(actor, subject.id()).stream().findFirst();
            return View.of(
                    "mapping/nominated",
                    new NominatedPage(
                            subject,
                            next.map(running -> running.mustAct().words()).orElse(null),
                            next.map(running -> DateWords.day(running.dueAt().minusMillis(1)))
                                    .orElse(null)));
        });
    }

    private NominationPage page(Actor actor, NominationForm form) {
        return new NominationPage(form, hits(actor, form));
    }

    private List<Hit> hits(Actor actor, NominationForm form) {
        return duplicates.of(actor, EntityKind.GROUP, form.form().value("name"));
    }
}
