package occ.intelligence.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import occ.faces.pages.Form;
import occ.intelligence.Marks.Meaning;
import occ.intelligence.Marks.NewMark;
import occ.intelligence.Marks.Stretch;
import occ.intelligence.Proposing.Proposed;
import occ.kernel.EntityKind;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.pole.DataSubjectCategory;
import occ.pole.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what a person decided of each proposal: whom it means, that it is nothing, or nothing yet. */
record MarksForm(Form form, String text, List<Proposed> proposed) {
    static final String NEW = "new";
    static final String ASIDE = "aside";
    static final String FACT = "FACT";
    static final String ASSESSMENT = "ASSESSMENT";
    private static final int LONGEST = 200;

    /** {@code marks} to confirm and {@code aside} to set aside. */
    record Read(List<NewMark> marks, List<Stretch> aside, boolean fact) {}

    Optional<Read> read() {
        var marks = new ArrayList<NewMark>();
        var aside = new ArrayList<Stretch>();
        for (var one : proposed) {
            var choice = form.value(choiceField(one.stretch()));
            if (choice.equals(ASIDE)) {
                aside.add(one.stretch());
            } else if (!choice.isEmpty()) {
                mark(one, choice).ifPresent(marks::add);
            }
        }
        byHand().ifPresent(marks::add);
        var fact = marks.isEmpty()
                ? Optional.of(ASSESSMENT)
                : form.read()
                        .choice(
                                "fact",
                                "whether it is a fact or an assessment",
                                List.of(FACT, ASSESSMENT),
                                Function.identity());
        if (marks.isEmpty() && aside.isEmpty() && form.isValid()) {
            form.withError("marks", "Choose for at least one of them, or mark something of your own");
        }
        return form.isValid()
                ? Optional.of(new Read(marks, aside, fact.orElseThrow().equals(FACT)))
                : Optional.empty();
    }

    private Optional<NewMark> mark(Proposed one, String choice) {
        var value = one.proposal().canonical();
        var meaning = choice.equals(NEW)
                ? Optional.<Meaning>of(new Meaning.Fresh(one.says(), value))
                : known(choice, one.says(), value);
        return meaning.map(means -> new NewMark(
                one.stretch(),
                one.kind(),
                means,
                category(
                        one.kind(), categoryField(one.stretch()), one.proposal().text()),
                one.proposal().because()));
    }

    private static Optional<Meaning> known(String reference, Predicate says, String value) {
        return Reference.parse(reference) instanceof Parsed.Valid<Reference>(var known)
                ? Optional.of(new Meaning.Known(known, says, value))
                : Optional.empty();
    }

    /** What nobody proposed: words of the text that a person marks. */
    private Optional<NewMark> byHand() {
        var words = form.value("words").strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var start = text.indexOf(words);
        if (start < 0 || words.length() > LONGEST) {
            form.withError("words", "Enter words that stand in the text, exactly as they stand there");
            return Optional.empty();
        }
        var kind = form.read().choice("kind", "what it is", KINDS, EntityKind::name);
        var stretch = new Stretch(start, start + words.length());
        var reference = form.read().optionalParsed("entity", Reference::parse);
        return kind.filter(any -> form.isValid())
                .map(of -> new NewMark(
                        stretch,
                        of,
                        reference
                                .<Meaning>map(known -> new Meaning.Known(known, Predicate.NAME, words))
                                .orElseGet(() -> new Meaning.Fresh(Predicate.NAME, words)),
                        category(of, "category", words),
                        null));
    }

    static final List<EntityKind> KINDS = Arrays.stream(EntityKind.values())
            .filter(kind -> !kind.isSubject() && kind != EntityKind.EVENT)
            .toList();

    /** R26: a person stands in some light in this context. */
    private @Nullable DataSubjectCategory category(EntityKind kind, String field, String words) {
        return kind == EntityKind.PERSON
                ? form.read()
                        .choice(field, "in which light “%s” stands here".formatted(words), DataSubjectCategory.class)
                        .orElse(null)
                : null;
    }

    static String choiceField(Stretch stretch) {
        return "choice-%d-%d".formatted(stretch.start(), stretch.end());
    }

    static String categoryField(Stretch stretch) {
        return "category-" + stretch.start();
    }
}
