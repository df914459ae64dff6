package occ.mapping.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.kernel.Theme;
import occ.mapping.nomination.LightNomination;
import occ.reference.Area;

/** The six fields of a light nomination as typed. The last is as many rows of members as the nominator asked for. */
public record NominationForm(Form form, int rows) {
    static final String ROWS = "rows";
    private static final int FIRST_ROWS = 3;
    private static final int MOST_ROWS = 40;
    private static final List<String> FIELDS =
            List.of("name", "justification", "primaryTheme", "force", "sourceKind", "source", "grade");

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
                read.optionalChoice("force", Choices.areas(), Area::key).orElse(null),
                OriginFields.read(form),
                members.read(form, rows));
    }

    /** Every field there is with what was typed into it, to be carried to the next page. */
    List<Typed> carried() {
        var names = new ArrayList<>(FIELDS);
        rowNumbers().forEach(row -> names.addAll(MemberFields.names(row)));
        return Stream.concat(Typed.of(form, names.stream()).stream(), Stream.of(new Typed(ROWS, String.valueOf(rows))))
                .toList();
    }

    public List<Integer> rowNumbers() {
        return IntStream.rangeClosed(1, rows).boxed().toList();
    }

    public boolean mayGrow() {
        return rows < MOST_ROWS;
    }

    public List<Option> themes() {
        return Choices.theme();
    }

    public List<Option> forces() {
        return Choices.area();
    }

    public List<Option> sourceKinds() {
        return OriginFields.kinds();
    }
}
