package occ.mapping.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Grade;
import occ.kernel.Theme;
import occ.mapping.Origin;
import occ.mapping.nomination.LightNomination;
import occ.pole.SourceKind;
import occ.reference.Area;
import occ.reference.Areas;

/** The six fields of a light nomination as typed. The last is as many rows of members as the nominator asked for. */
public record NominationForm(Form form, int rows) {
    static final String ROWS = "rows";
    private static final int FIRST_ROWS = 3;
    private static final int MOST_ROWS = 40;
    private static final List<String> FIELDS =
            List.of("name", "justification", "primaryTheme", "force", "sourceKind", "source", "grade", ROWS);

    static NominationForm empty() {
        return new NominationForm(Form.empty(), FIRST_ROWS);
    }

    static NominationForm of(Form form) {
        var asked = form.value(ROWS).matches("\\d{1,2}") ? Integer.parseInt(form.value(ROWS)) : FIRST_ROWS;
        return new NominationForm(form, Math.clamp(asked, 1, MOST_ROWS));
    }

    NominationForm withAnotherRow() {
        return new NominationForm(form, Math.min(rows + 1, MOST_ROWS));
    }

    /** Reads what it can and notes what it cannot; what is missing, the rules of nominating tell. */
    LightNomination read(MemberFields members) {
        var read = form.read();
        return new LightNomination(
                form.value("name").strip(),
                read.optionalText("justification", "what they do", 4_000).orElse(""),
                read.optionalChoice("primaryTheme", List.of(Theme.values()), Theme::name)
                        .orElse(null),
                read.optionalChoice("force", places(), Area::key).orElse(null),
                new Origin(
                        read.optionalChoice("sourceKind", List.of(SourceKind.values()), SourceKind::name)
                                .orElse(SourceKind.OTHER),
                        read.optionalText("source", "the source", 200).orElse(""),
                        read.optionalParsed("grade", Grade::parse).orElse(Grade.NOT_GRADED)),
                members.read(form, rows));
    }

    /** Every field there is with what was typed into it, to be carried to the next page. */
    public List<Typed> carried() {
        var names = new ArrayList<>(FIELDS);
        rowNumbers().forEach(row -> names.addAll(MemberFields.names(row)));
        return names.stream()
                .map(name -> new Typed(name, name.equals(ROWS) ? String.valueOf(rows) : form.value(name)))
                .toList();
    }

    public List<Integer> rowNumbers() {
        return IntStream.rangeClosed(1, rows).boxed().toList();
    }

    public boolean mayGrow() {
        return rows < MOST_ROWS;
    }

    public List<Option> themes() {
        return Options.withNone("Choose a theme", Options.of(Theme.class, Theme::label));
    }

    public List<Option> forces() {
        return Options.withNone("Choose a force or place", Options.of(places(), Area::key, Area::name));
    }

    public List<Option> sourceKinds() {
        return Options.of(SourceKind.class, SourceKind::label);
    }

    private static List<Area> places() {
        var areas = Areas.standard();
        return Stream.<Area>concat(
                        areas.forces().stream().sorted(Comparator.comparing(Area::name)), areas.places().stream())
                .toList();
    }

    public record Typed(String name, String value) {}
}
