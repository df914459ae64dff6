package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.mapping.MappingVerb;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.Memberships.Added;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One membership: ending it, justifying it again, and deciding on that of a child. */
@Controller
class MembershipPages {
    private static final String END = "mapping/membership-end";

    private final SubjectTops tops;
    private final Subjects subjects;
    private final Memberships memberships;
    private final Transactions transactions;
    private final Clock clock;

    MembershipPages(
            SubjectTops tops, Subjects subjects, Memberships memberships, Transactions transactions, Clock clock) {
        this.tops = tops;
        this.subjects = subjects;
        this.memberships = memberships;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/groups/{reference}/members/{member}/end")
    View end(Actor actor, @PathVariable String reference, @PathVariable String member) {
        return transactions.as(actor, () -> {
            var top = top(actor, reference);
            return View.of(END, new MembershipEndPage(top, member(actor, top, member), Form.empty()));
        });
    }

    @PostMapping("/groups/{reference}/members/{member}/end")
    View createEnd(
            Actor actor, @PathVariable String reference, @PathVariable String member, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var top = top(actor, reference);
            var page = new MembershipEndPage(top, member(actor, top, member), Form.of(request));
            return page.form()
                    .read()
                    .pastDate("day", "the day the member left", DateWords.today(clock.instant()))
                    .map(day -> switch (memberships.end(actor, top.subject(), page.id(), day)) {
                        case Recorded<Member> _ ->
                            back(top, page.member().name() + " left on " + DateWords.day(day) + ".");
                        case Refused<Member>(var problems) -> {
                            FormErrors.tell(page.form(), problems);
                            yield View.invalid(END, page);
                        }
                    })
                    .orElseGet(() -> View.invalid(END, page));
        });
    }

    @PostMapping("/groups/{reference}/members/{member}/justification")
    View justify(Actor actor, @PathVariable String reference, @PathVariable String member) {
        return transactions.as(actor, () -> {
            var top = top(actor, reference);
            var found = member(actor, top, member);
            memberships.justify(
                    actor, top.subject(), found.membership().member().id());
            return back(top, "The membership of " + found.name() + " is justified again.");
        });
    }

    @PostMapping("/groups/{reference}/memberships/{asked}/approval")
    View approve(Actor actor, @PathVariable String reference, @PathVariable String asked) {
        return decide(actor, reference, asked, true);
    }

    @PostMapping("/groups/{reference}/memberships/{asked}/refusal")
    View refuse(Actor actor, @PathVariable String reference, @PathVariable String asked) {
        return decide(actor, reference, asked, false);
    }

    private View decide(Actor actor, String reference, String asked, boolean approved) {
        return transactions.as(actor, () -> {
            var top = tops.now(actor, "groups", reference, SubjectPart.DEED);
            var parsed = Reference.parse(asked).orElseThrow(NoSuchRecord::new);
            return switch (memberships.decide(actor, top.subject(), parsed, approved)) {
                case Recorded<Added>(var added) ->
                    back(top, added == Added.RECORDED ? "The membership is approved." : "The membership is refused.");
                case Refused<Added>(var problems) ->
                    back(top, problems.getFirst().sentence() + ".");
            };
        });
    }

    private SubjectTop top(Actor actor, String reference) {
        var top = tops.now(actor, "groups", reference, SubjectPart.DEED);
        if (!subjects.may(actor, MappingVerb.MAINTAIN, top.subject())) {
            throw new NoSuchRecord("members");
        }
        return top;
    }

    private Member member(Actor actor, SubjectTop top, String reference) {
        return memberships.of(actor, top.subject().id(), AsAt.NOW).stream()
                .filter(member -> member.reference().text().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("member"));
    }

    private static View back(SubjectTop top, String done) {
        return View.redirect(top.subject().address() + "/members", done);
    }
}
