package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.mapping.Combinations;
import occ.mapping.MappingVerb;
import occ.mapping.Merge;
import occ.mapping.Move;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.MoveOutcome.Refused;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.pages.MergePage.Carrier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The workbench where two records are laid side by side and one is merged into the other. */
@Controller
class MergePages {
    private static final String FIND = "mapping/merge-find";
    private static final String TEMPLATE = "mapping/merge";
    private static final String ADDRESS = SubjectTops.ADDRESS + "/merge";
    private static final String WITH = "with";
    private static final int LONGEST = 2_000;

    private final SubjectTops tops;
    private final SubjectReading reading;
    private final DuplicateHits duplicates;
    private final Subjects subjects;
    private final Combinations combinations;
    private final Organisations organisations;
    private final Transactions transactions;

    MergePages(
            SubjectTops tops,
            SubjectReading reading,
            DuplicateHits duplicates,
            Subjects subjects,
            Combinations combinations,
            Organisations organisations,
            Transactions transactions) {
        this.tops = tops;
        this.reading = reading;
        this.duplicates = duplicates;
        this.subjects = subjects;
        this.combinations = combinations;
        this.organisations = organisations;
        this.transactions = transactions;
    }

    /** {@code with} is the reference of the other record; without one, the other is to be found first. */
    @GetMapping(ADDRESS)
    View form(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String with) {
        return transactions.as(actor, () -> {
            var top = top(actor, collection, reference);
            var asked = with == null ? Form.empty() : Form.of(Map.of(WITH, List.of(with)));
            return with == null
                    ? View.of(FIND, findPage(actor, top, asked))
                    : other(actor, top, asked)
                            .map(there -> View.of(TEMPLATE, page(actor, top, there, versions(top, there))))
                            .orElseGet(() -> View.invalid(FIND, findPage(actor, top, asked)));
        });
    }

    @PostMapping(ADDRESS)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var top = top(actor, collection, reference);
            var form = Form.of(request);
            return other(actor, top, form)
                    .map(there -> merge(actor, page(actor, top, there, form)))
                    .orElseGet(() -> View.invalid(FIND, findPage(actor, top, form)));
        });
    }

    private View merge(Actor actor, MergePage page) {
        var form = page.form();
        var carrier = form.read().choice(MergePage.CARRIES_ON, "which one carries on", Carrier.class);
        var agreement = page.agreement().read();
        var words = form.read().text("words", "why they are the same", LONGEST);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page);
        }
        var here = page.here().top().subject();
        var there = page.there().top().subject();
        var stays = carrier.orElseThrow() == Carrier.HERE;
        var merged = stays ? there : here;
        var survivor = stays ? here : there;
        var grounds = Merge.into(survivor.ref(), agreement.orElseThrow(), words.orElseThrow());
        var seen = SeenVersion.of(form, stays ? "otherVersion" : "version");
        return switch (subjects.move(actor, merged.id(), seen, Move.MERGE, grounds)) {
            case Moved _ ->
                View.redirect(
                        survivor.address(),
                        "%s is merged into %s, which carries on for both.".formatted(merged.name(), survivor.name()));
            case Refused refused -> {
                FormErrors.tell(form, refused, MergePage.CARRIES_ON);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private Optional<Subject> other(Actor actor, SubjectTop top, Form form) {
        return form.read().reference(WITH, "the reference of the other record").flatMap(typed -> {
            var found = found(actor, typed).filter(there -> fits(top.subject(), there));
            if (found.isEmpty()) {
                form.withError(WITH, "There is no other live record of that kind and reference that you may see");
            }
            return found;
        });
    }

    private Optional<Subject> found(Actor actor, Reference typed) {
        try {
            return Optional.of(subjects.get(actor, typed, AsAt.NOW));
        } catch (NoSuchRecord missing) {
            return Optional.empty();
        }
    }

    private static boolean fits(Subject here, Subject there) {
        return !there.id().equals(here.id())
                && there.ref().kind() == here.ref().kind()
                && !there.state().isTerminal();
    }

    private MergeFindPage findPage(Actor actor, SubjectTop top, Form form) {
        return new MergeFindPage(top, duplicates.besides(actor, top.subject()), form);
    }

    private MergePage page(Actor actor, SubjectTop top, Subject there, Form form) {
        var here = top.subject();
        var owners = combinations.owners(actor, List.of(here, there));
        return new MergePage(
                side(actor, top),
                side(actor, tops.of(actor, there)),
                Stream.of(Carrier.values())
                        .filter(carrier -> mayMerge(actor, carrier == Carrier.HERE ? there : here))
                        .toList(),
                AgreementFields.of(form, owners),
                form);
    }

    private boolean mayMerge(Actor actor, Subject merged) {
        return subjects.movesOpenTo(actor, merged).contains(Move.MERGE);
    }

    private MergeSide side(Actor actor, SubjectTop top) {
        return new MergeSide(
                top,
                reading.about(actor, top),
                reading.relations(actor, top),
                organisations.get(top.subject().nominatedBy()).name());
    }

    private static Form versions(SubjectTop top, Subject there) {
        return Form.of(Map.of(
                "version", List.of(String.valueOf(top.subject().version())),
                "otherVersion", List.of(String.valueOf(there.version()))));
    }

    private SubjectTop top(Actor actor, String collection, String reference) {
        var top = tops.now(actor, collection, reference, SubjectPart.DEED);
        if (!subjects.may(actor, MappingVerb.MERGE_AND_SPLIT, top.subject())) {
            throw new NoSuchRecord("merge");
        }
        return top;
    }
}
