package occ.mapping.pages;

import java.util.List;
import occ.access.Transactions;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Combinations;
import occ.mapping.MappingVerb;
import occ.mapping.Memberships;
import occ.mapping.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a group, priority individual or vulnerability, for now or for a past day. */
@Controller
class GroupPages {
    private final SubjectTops tops;
    private final Subjects subjects;
    private final SubjectReading reading;
    private final Memberships memberships;
    private final Combinations combinations;
    private final Transactions transactions;

    GroupPages(
            SubjectTops tops,
            Subjects subjects,
            SubjectReading reading,
            Memberships memberships,
            Combinations combinations,
            Transactions transactions) {
        this.tops = tops;
        this.subjects = subjects;
        this.reading = reading;
        this.memberships = memberships;
        this.combinations = combinations;
        this.transactions = transactions;
    }

    @GetMapping(SubjectTops.ADDRESS)
    View show(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @RequestParam(name = "as-at", required = false) @Nullable String day) {
        return transactions.as(actor, () -> {
            var top = tops.of(actor, collection, reference, SubjectPart.OVERVIEW, day);
            return View.of(
                    "mapping/group",
                    new GroupPage(
                            top,
                            combinations.of(actor, top.subject().id(), top.asAt()),
                            reading.about(actor, top),
                            reading.relations(actor, top),
                            reading.impacts(actor, top),
                            reading.definition(actor, top),
                            top.pieces()));
        });
    }

    @GetMapping(SubjectTops.ADDRESS + "/members")
    View members(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @RequestParam(name = "as-at", required = false) @Nullable String day) {
        return transactions.as(actor, () -> {
            var top = tops.of(actor, collection, reference, SubjectPart.MEMBERS, day);
            return View.of("mapping/members", membersPage(actor, top));
        });
    }

    @GetMapping(SubjectTops.ADDRESS + "/history")
    View history(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @RequestParam(name = "as-at", required = false) @Nullable String day) {
        return transactions.as(actor, () -> {
            var top = tops.of(actor, collection, reference, SubjectPart.HISTORY, day);
            var steps = subjects.history(actor, top.subject().id(), top.asAt());
            return View.of(
                    "mapping/history",
                    new HistoryPage(
                            top, steps, combinations.of(actor, top.subject().id(), top.asAt())));
        });
    }

    private MembersPage membersPage(Actor actor, SubjectTop top) {
        var subject = top.subject();
        var now = top.asAt().isNow();
        return new MembersPage(
                top,
                reading.members(actor, top),
                now ? memberships.awaiting(actor, subject.id()) : List.of(),
                reading.maintains(actor, top),
                now && subjects.may(actor, MappingVerb.APPROVE_CHILD_MEMBERSHIP, subject),
                actor.account());
    }
}
