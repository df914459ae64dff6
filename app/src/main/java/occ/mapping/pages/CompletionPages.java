package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.MappingVerb;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.nomination.DefinitionBasis;
import occ.mapping.nomination.Nominations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Completing a nomination with what its six fields left open. */
@Controller
class CompletionPages {
    private static final String TEMPLATE = "mapping/completion";
    private static final String ADDRESS = SubjectTops.ADDRESS + "/completion";

    private final SubjectTops tops;
    private final Subjects subjects;
    private final Nominations nominations;
    private final Transactions transactions;

    CompletionPages(SubjectTops tops, Subjects subjects, Nominations nominations, Transactions transactions) {
        this.tops = tops;
        this.subjects = subjects;
        this.nominations = nominations;
        this.transactions = transactions;
    }

    @GetMapping(ADDRESS)
    View form(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable DefinitionBasis basis) {
        return transactions.as(actor, () -> {
            var top = top(actor, collection, reference);
            var subject = top.subject();
            var test = nominations.test(actor, subject.id(), top.asAt()).orElse(null);
            var territory = nominations.territory(actor, subject, top.asAt());
            return View.of(
                    TEMPLATE,
                    page(top, CompletionForm.onRecord(subject, test, territory).against(basis)));
        });
    }

    @PostMapping(ADDRESS)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var top = top(actor, collection, reference);
            return complete(actor, top, CompletionForm.of(Form.of(request), top.subject()));
        });
    }

    private View complete(Actor actor, SubjectTop top, CompletionForm form) {
        var completion = form.read();
        FormErrors.tell(form.form(), completion.problems(top.subject().ref().kind()));
        if (!form.form().isValid()) {
            return View.invalid(TEMPLATE, page(top, form));
        }
        var subject = top.subject();
        return switch (nominations.complete(actor, subject.id(), SeenVersion.of(form.form()), completion)) {
            case Recorded<Subject> _ -> View.redirect(subject.address(), "The nomination is completed.");
            case Refused<Subject>(var problems) -> {
                FormErrors.tell(form.form(), problems);
                yield View.invalid(TEMPLATE, page(top, form));
            }
        };
    }

    private SubjectTop top(Actor actor, String collection, String reference) {
        var top = tops.now(actor, collection, reference, SubjectPart.DEED);
        var isAsked = top.subject().ref().kind() != EntityKind.VULNERABILITY;
        if (!isAsked || !subjects.may(actor, MappingVerb.NOMINATE, top.subject())) {
            throw new NoSuchRecord("completion");
        }
        return top;
    }

    private static CompletionPage page(SubjectTop top, CompletionForm form) {
        return new CompletionPage(top, form.basis(), form.form());
    }
}
