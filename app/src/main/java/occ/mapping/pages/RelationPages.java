package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Period;
import occ.kernel.Reference;
import occ.mapping.GroupRelation;
import occ.mapping.GroupRelation.Tension;
import occ.mapping.MappingVerb;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.RelationKind;
import occ.mapping.Relations;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How a group stands to others: saying so, and taking it back. */
@Controller
class RelationPages {
    private static final String TEMPLATE = "mapping/relation-form";

    private final SubjectTops tops;
    private final Subjects subjects;
    private final Relations relations;
    private final Transactions transactions;
    private final Clock clock;

    RelationPages(SubjectTops tops, Subjects subjects, Relations relations, Transactions transactions, Clock clock) {
        this.tops = tops;
        this.subjects = subjects;
        this.relations = relations;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/groups/{reference}/relations/new")
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(
                actor, () -> View.of(TEMPLATE, new RelationFormPage(top(actor, reference), Form.empty())));
    }

    @PostMapping("/groups/{reference}/relations")
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var page = new RelationFormPage(top(actor, reference), Form.of(request));
            var origin = OriginFields.read(page.form());
            return relation(actor, page)
                    .map(relation -> relations.add(actor, page.top().subject(), relation, origin))
                    .map(recording -> switch (recording) {
                        case Recorded<GroupRelation> _ -> back(page.top(), "The relation is recorded.");
                        case Refused<GroupRelation>(var problems) -> {
                            FormErrors.tell(page.form(), problems);
                            yield View.invalid(TEMPLATE, page);
                        }
                    })
                    .orElseGet(() -> View.invalid(TEMPLATE, page));
        });
    }

    @PostMapping("/groups/{reference}/relations/{other}/{kind}/end")
    View end(Actor actor, @PathVariable String reference, @PathVariable String other, @PathVariable RelationKind kind) {
        return transactions.as(actor, () -> {
            var top = top(actor, reference);
            var related = relations.of(actor, top.subject().id(), AsAt.NOW).stream()
                    .filter(one -> one.reference().text().equals(other)
                            && one.relation().kind() == kind)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRecord("relation"));
            relations.end(actor, top.subject(), related.said());
            return back(top, "The relation is taken back. It stays in history.");
        });
    }

    private Optional<GroupRelation> relation(Actor actor, RelationFormPage page) {
        var form = page.form();
        var read = form.read();
        var other =
                read.reference("other", "the reference of the other group").flatMap(typed -> group(actor, form, typed));
        var kind = read.choice("kind", "how they stand to each other", RelationKind.class);
        var tension = read.optionalChoice("tension", List.of(Tension.values()), Tension::name)
                .orElse(null);
        var since = read.optionalPastDate("since", "since when", DateWords.today(clock.instant()))
                .orElse(null);
        return form.isValid()
                ? Optional.of(new GroupRelation(
                        page.top().subject().id(),
                        kind.orElseThrow(),
                        other.orElseThrow().id(),
                        tension,
                        new Period(since, null),
                        OriginFields.read(form).grade()))
                : Optional.empty();
    }

    private Optional<Subject> group(Actor actor, Form form, Reference reference) {
        try {
            var found = subjects.get(actor, reference, AsAt.NOW);
            if (found.ref().kind() == EntityKind.GROUP) {
                return Optional.of(found);
            }
        } catch (NoSuchRecord missing) {
            // The same answer as for a reference of something that is no group.
        }
        form.withError("other", "There is no group of that reference that you may see");
        return Optional.empty();
    }

    private SubjectTop top(Actor actor, String reference) {
        var top = tops.now(actor, "groups", reference, SubjectPart.DEED);
        if (!subjects.may(actor, MappingVerb.MAINTAIN, top.subject())) {
            throw new NoSuchRecord("relations");
        }
        return top;
    }

    private static View back(SubjectTop top, String done) {
        return View.redirect(top.subject().address(), done);
    }
}
