package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.mapping.Classification;
import occ.mapping.CrimeType;
import occ.mapping.MappingVerb;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Giving a subject other themes, crimes or another place. */
@Controller
class ClassificationPages {
    private static final String TEMPLATE = "mapping/classification";
    private static final String ADDRESS = SubjectTops.ADDRESS + "/classification";

    private final SubjectTops tops;
    private final Subjects subjects;
    private final Transactions transactions;

    ClassificationPages(SubjectTops tops, Subjects subjects, Transactions transactions) {
        this.tops = tops;
        this.subjects = subjects;
        this.transactions = transactions;
    }

    @GetMapping(ADDRESS)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var top = top(actor, collection, reference);
            return View.of(TEMPLATE, new ClassificationPage(top, onRecord(top.subject())));
        });
    }

    @PostMapping(ADDRESS)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var page = new ClassificationPage(top(actor, collection, reference), Form.of(request));
            return read(page.form())
                    .map(classification -> reclassify(actor, page, classification))
                    .orElseGet(() -> View.invalid(TEMPLATE, page));
        });
    }

    private View reclassify(Actor actor, ClassificationPage page, Classification classification) {
        var subject = page.top().subject();
        return switch (subjects.reclassify(actor, subject.id(), SeenVersion.of(page.form()), classification)) {
            case Recorded<Subject> _ -> View.redirect(subject.address(), "The classification is changed.");
            case Refused<Subject>(var problems) -> {
                FormErrors.tell(page.form(), problems);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private SubjectTop top(Actor actor, String collection, String reference) {
        var top = tops.now(actor, collection, reference, SubjectPart.DEED);
        if (!subjects.may(actor, MappingVerb.REVIEW, top.subject())) {
            throw new NoSuchRecord("classification");
        }
        return top;
    }

    private static Optional<Classification> read(Form form) {
        var read = form.read();
        var primary = read.choice("primaryTheme", "the theme that fits best", Theme.class);
        return primary.map(theme -> new Classification(
                theme,
                Set.copyOf(read.optionalChoices("otherThemes", Theme.class)),
                Set.copyOf(read.optionalChoices("crimes", CrimeType.class)),
                form.value("place"),
                CountryFields.read(form)));
    }

    private static Form onRecord(Subject subject) {
        var fields = Map.of(
                "version", List.of(String.valueOf(subject.version())),
                "primaryTheme", List.of(subject.primaryTheme().name()),
                "otherThemes", names(subject.themes().stream()),
                "crimes", names(subject.crimes().stream()),
                "place", List.of(subject.place()));
        var all = new HashMap<>(fields);
        CountryFields.put(all, subject.countries());
        return Form.of(all);
    }

    private static List<String> names(Stream<? extends Enum<?>> values) {
        return values.map(value -> value.name()).toList();
    }
}
