package occ.intelligence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.intelligence.Item;
import occ.intelligence.Marks.Mark;
import occ.intelligence.Proposing.Proposed;
import occ.intelligence.Report;
import occ.intelligence.pages.TextPart.Cut;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.pole.DataSubjectCategory;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.pole.recording.Recording;

/** One item, what is marked in it, what may be, and the statements that rest on it. */
public record MarksPage(
        ReportTop top,
        Item item,
        List<Mark> marks,
        List<Proposed> proposed,
        List<Statement> statements,
        boolean mayNominate,
        Form form) {

    /** A proposal as a row; {@code number} is the one it has in the text. */
    public record Row(
            int number,
            String text,
            String kind,
            String because,
            boolean toMark,
            boolean person,
            String choice,
            String category,
            List<Option> choices) {}

    public Report report() {
        return top.report();
    }

    public String title() {
        return "Mark item " + item.number();
    }

    public Breadcrumbs breadcrumbs() {
        return Crumbs.under(report(), "Item " + item.number());
    }

    public String address() {
        return report().address() + "/items/" + item.number();
    }

    public Grade grade() {
        return report().gradeOf(item);
    }

    public List<TextPart> text() {
        return TextPart.of(item.textToRead(), Stream.concat(marked(), open()).toList());
    }

    private Stream<Cut> marked() {
        return marks.stream()
                .map(mark -> Cut.entity(
                        mark.stretch().start(),
                        mark.stretch().end(),
                        mark.kind().label(),
                        href(mark)));
    }

    private Stream<Cut> open() {
        return IntStream.range(0, proposed.size()).mapToObj(place -> {
            var stretch = proposed.get(place).stretch();
            return Cut.flag(stretch.start(), stretch.end(), place + 1, false);
        });
    }

    public String href(Mark mark) {
        return EntityAddress.of(mark.kind(), mark.entity().reference().text());
    }

    public List<Row> rows() {
        return IntStream.range(0, proposed.size())
                .mapToObj(place -> row(place + 1, proposed.get(place)))
                .toList();
    }

    private static Row row(int number, Proposed one) {
        var proposal = one.proposal();
        return new Row(
                number,
                proposal.text(),
                proposal.kind().label(),
                proposal.because(),
                one.isToMark(),
                one.isToMark() && one.kind() == EntityKind.PERSON,
                MarksForm.choiceField(one.stretch()),
                MarksForm.categoryField(one.stretch()),
                choices(one));
    }

    private static List<Option> choices(Proposed one) {
        var choices = new ArrayList<Option>();
        choices.add(new Option("", "Decide later"));
        one.proposal()
                .known()
                .forEach(known -> choices.add(new Option(
                        known.reference().text(),
                        "It is %s, %s".formatted(known.name(), known.reference().text()))));
        if (one.mayBeNew()) {
            choices.add(new Option(
                    MarksForm.NEW, "Put on record as new: " + one.kind().label().toLowerCase(Locale.ROOT)));
        }
        choices.add(new Option(MarksForm.ASIDE, "It is nothing"));
        return choices;
    }

    public List<Option> categories() {
        return Options.withNone("Choose", Options.of(DataSubjectCategory.class, DataSubjectCategory::label));
    }

    public List<Option> facts() {
        return List.of(
                new Option(MarksForm.FACT, "A fact", "The report states it as such"),
                new Option(MarksForm.ASSESSMENT, "An assessment", "Somebody’s opinion or conclusion"));
    }

    public List<Option> kinds() {
        return Options.withNone("Choose", Options.of(MarksForm.KINDS, EntityKind::name, EntityKind::label));
    }

    public List<Option> ends() {
        return Options.withNone(
                "Choose",
                Options.of(
                        marks,
                        mark -> mark.reference().text(),
                        mark -> mark.text() + ": " + mark.kind().label()));
    }

    /** What may be said between the kinds that are marked here. */
    public List<Option> predicates() {
        return Options.withNone(
                "Choose",
                Stream.of(Predicate.values())
                        .filter(predicate -> predicate.target() == Predicate.Target.ENTITY)
                        .filter(Recording::isSaidByHand)
                        .filter(predicate -> marks.stream()
                                .anyMatch(from -> predicate.isAbout(from.kind())
                                        && marks.stream()
                                                .anyMatch(to -> !to.equals(from) && predicate.mayPointAt(to.kind()))))
                        .map(predicate -> new Option(predicate.name(), predicate.label()))
                        .toList());
    }

    public boolean mayLink() {
        return predicates().size() > 1;
    }

    public boolean hasPeople() {
        return marks.stream().anyMatch(mark -> mark.kind() == EntityKind.PERSON);
    }
}
