package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Combinations;
import occ.mapping.Combinations.Splitting;
import occ.mapping.Combinations.Successor;
import occ.mapping.MappingVerb;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.MoveOutcome.Refused;
import occ.mapping.Subjects;
import occ.mapping.pages.SplitForm.Named;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The workbench where a group found to be several is split, and each member given a place. */
@Controller
class SplitPages {
    private static final String TEMPLATE = "mapping/split";
    private static final String ADDRESS = "/groups/{reference}/split";
    private static final int LONGEST = 2_000;

    private final SubjectTops tops;
    private final SubjectReading reading;
    private final Subjects subjects;
    private final Combinations combinations;
    private final Transactions transactions;

    SplitPages(
            SubjectTops tops,
            SubjectReading reading,
            Subjects subjects,
            Combinations combinations,
            Transactions transactions) {
        this.tops = tops;
        this.reading = reading;
        this.subjects = subjects;
        this.combinations = combinations;
        this.transactions = transactions;
    }

    /** The successors asked for stand in the address: nothing is done by placing members before their eyes. */
    @GetMapping(ADDRESS)
    View form(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var top = top(actor, reference);
            var typed = new SplitForm(seen(top, request), actor, subjects);
            var successors = typed.successors();
            if (successors.size() < 2 && !typed.asksForSuccessors()) {
                typed.form().withError(SplitForm.field(2), "Name two or more groups that carry on in its place");
            }
            var page = page(actor, top, typed.form(), successors);
            return typed.form().isValid() ? View.of(TEMPLATE, page) : View.invalid(TEMPLATE, page);
        });
    }

    @PostMapping(ADDRESS)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var top = top(actor, reference);
            var typed = new SplitForm(Form.of(request), actor, subjects);
            var successors = typed.successors();
            return split(actor, page(actor, top, typed.form(), successors), typed, successors);
        });
    }

    private View split(Actor actor, SplitPage page, SplitForm typed, List<Named> successors) {
        var form = page.form();
        var agreement = page.agreement().read();
        var words = form.read().text("words", "why they are several", LONGEST);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page);
        }
        var asked = new Splitting(
                successors.stream().map(Named::successor).toList(),
                typed.places(page.members(), successors.size()),
                agreement.orElseThrow(),
                words.orElseThrow());
        var subject = page.top().subject();
        return switch (combinations.split(actor, subject, SeenVersion.of(form), asked)) {
            case Moved _ ->
                View.redirect(
                        subject.address(),
                        "%s is split into %s.".formatted(subject.name(), String.join(" and ", page.successors())));
            case Refused refused -> {
                FormErrors.tell(form, refused, "words");
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private SplitPage page(Actor actor, SubjectTop top, Form form, List<Named> successors) {
        var known = successors.stream()
                .map(Named::successor)
                .filter(Successor.OnTheMap.class::isInstance)
                .map(Successor.OnTheMap.class::cast)
                .map(one -> subjects.get(actor, one.group().id()));
        var owners = combinations.owners(
                actor, Stream.concat(Stream.of(top.subject()), known).toList());
        return SplitPage.of(top, form, successors, reading.members(actor, top), AgreementFields.of(form, owners));
    }

    private static Form seen(SubjectTop top, HttpServletRequest request) {
        var typed = Form.of(request);
        var fields = new HashMap<String, List<String>>(
                Map.of("version", List.of(String.valueOf(top.subject().version()))));
        for (var number = 1; number <= SplitForm.MOST; number++) {
            fields.put(SplitForm.field(number), List.of(typed.value(SplitForm.field(number))));
        }
        return Form.of(fields);
    }

    private SubjectTop top(Actor actor, String reference) {
        var top = tops.now(actor, "groups", reference, SubjectPart.DEED);
        if (!subjects.may(actor, MappingVerb.MERGE_AND_SPLIT, top.subject())) {
            throw new NoSuchRecord("split");
        }
        return top;
    }
}
