package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.MappingVerb;
import occ.mapping.Memberships;
import occ.mapping.Memberships.Added;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Subjects;
import occ.pole.Entities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding a member to a group. */
@Controller
class MemberPages {
    private static final String TEMPLATE = "mapping/member-form";
    private static final String GROUPS = "groups";

    private final SubjectTops tops;
    private final Subjects subjects;
    private final Memberships memberships;
    private final Entities entities;
    private final DuplicateHits duplicates;
    private final Transactions transactions;
    private final Clock clock;

    MemberPages(
            SubjectTops tops,
            Subjects subjects,
            Memberships memberships,
            Entities entities,
            DuplicateHits duplicates,
            Transactions transactions,
            Clock clock) {
        this.tops = tops;
        this.subjects = subjects;
        this.memberships = memberships;
        this.entities = entities;
        this.duplicates = duplicates;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/groups/{reference}/members/new")
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(
                actor, () -> View.of(TEMPLATE, new MemberFormPage(top(actor, reference), Form.empty(), List.of())));
    }

    @PostMapping("/groups/{reference}/members")
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var top = top(actor, reference);
            var form = Form.of(request);
            return new MemberForm(form, actor, entities, DateWords.today(clock.instant()))
                    .read()
                    .map(addition -> switch (memberships.add(actor, top.subject(), addition)) {
                        case Recorded<Added>(var added) -> done(top, added);
                        case Refused<Added>(var problems) -> {
                            FormErrors.tell(form, problems);
                            yield again(actor, top, form);
                        }
                    })
                    .orElseGet(() -> again(actor, top, form));
        });
    }

    private View again(Actor actor, SubjectTop top, Form form) {
        var hits = duplicates.of(actor, EntityKind.PERSON, form.value("member"));
        return View.invalid(TEMPLATE, new MemberFormPage(top, form, hits));
    }

    private static View done(SubjectTop top, Added added) {
        return View.redirect(
                top.subject().address() + "/members",
                added == Added.RECORDED
                        ? "The member is recorded."
                        : "The membership of a child waits for the approval of a second person.");
    }

    private SubjectTop top(Actor actor, String reference) {
        var top = tops.now(actor, GROUPS, reference, SubjectPart.DEED);
        if (!subjects.may(actor, MappingVerb.MAINTAIN, top.subject())) {
            throw new NoSuchRecord("members");
        }
        return top;
    }
}
