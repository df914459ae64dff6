package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.MappingVerb;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import occ.mapping.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Giving a subject in development more time. */
@Controller
class ExtensionPages {
    private static final String TEMPLATE = "mapping/extension";
    private static final String ADDRESS = SubjectTops.ADDRESS + "/extension";
    private static final int LONGEST = 2_000;

    private final SubjectTops tops;
    private final Subjects subjects;
    private final Transactions transactions;

    ExtensionPages(SubjectTops tops, Subjects subjects, Transactions transactions) {
        this.tops = tops;
        this.subjects = subjects;
        this.transactions = transactions;
    }

    @GetMapping(ADDRESS)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var top = top(actor, collection, reference);
            return View.of(TEMPLATE, new ExtensionPage(top, SeenVersion.emptyForm(top.subject())));
        });
    }

    @PostMapping(ADDRESS)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var page = new ExtensionPage(top(actor, collection, reference), Form.of(request));
            return page.form()
                    .read()
                    .text("words", "the reason", LONGEST)
                    .map(reason -> extend(actor, page, reason))
                    .orElseGet(() -> View.invalid(TEMPLATE, page));
        });
    }

    private View extend(Actor actor, ExtensionPage page, String reason) {
        var subject = page.top().subject();
        return switch (subjects.extendDevelopment(actor, subject.id(), SeenVersion.of(page.form()), reason)) {
            case Recorded<Subject> _ -> View.redirect(subject.address(), "Development is extended.");
            case Refused<Subject>(var problems) -> {
                FormErrors.tell(page.form(), problems);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private SubjectTop top(Actor actor, String collection, String reference) {
        var top = tops.now(actor, collection, reference, SubjectPart.DEED);
        var subject = top.subject();
        if (subject.state() != SubjectState.DEVELOPMENT || !subjects.may(actor, MappingVerb.TRIAGE, subject)) {
            throw new NoSuchRecord("extension");
        }
        return top;
    }
}
