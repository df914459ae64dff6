package occ.interchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import occ.interchange.returns.Column;
import occ.interchange.returns.Row;
import occ.kernel.Parsed;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.mapping.GroupName;
import occ.pole.Predicate;
import occ.reference.Area;
import occ.reference.Areas;
import occ.reference.Countries;
import occ.reference.Country;

/** Rows about groups. A group needs a key, a name, a theme or a crime from which one follows, and a place. */
final class GroupRows {
    private final Setting setting;
    private final Findings findings;
    private final Ceiling ceiling;
    private final Map<String, PlannedGroup> planned = new LinkedHashMap<>();

    GroupRows(Setting setting, Findings findings) {
        this.setting = setting;
        this.findings = findings;
        this.ceiling = new Ceiling(setting.grade(), findings);
    }

    Map<String, PlannedGroup> read(List<Row> rows) {
        rows.forEach(this::read);
        return planned;
    }

    private void read(Row row) {
        var key = findings.required(row, Column.GROUP_KEY, Reading::key);
        var name = findings.required(row, Column.GROUP_NAME, GroupName::parse);
        var crimes = crimes(row);
        var themes = themes(row, crimes);
        var place = place(row);
        if (key.isEmpty() || name.isEmpty() || themes.isEmpty() || place.isEmpty()) {
            return;
        }
        var earlier = planned.get(key.get());
        if (earlier != null) {
            findings.refuse(
                    row,
                    Column.GROUP_KEY,
                    "Row %d has this key already".formatted(earlier.row().number()));
            return;
        }
        name.get().warnings(List.of()).forEach(warning -> findings.warn(row, Column.GROUP_NAME, warning));
        planned.put(
                key.get(),
                new PlannedGroup(
                        row,
                        key.get(),
                        name.get().text(),
                        themes,
                        crimes,
                        place.get().key(),
                        findings.values(row, Column.GROUP_COUNTRIES, GroupRows::country),
                        ceiling.of(row, Column.GROUP_GRADE),
                        said(row)));
    }

    private List<CrimeType> crimes(Row row) {
        return findings.values(row, Column.GROUP_CRIMES, Reading.word(CrimeType.class, CrimeType::label));
    }

    /** The primary theme first. Where the sender names none, the crimes propose it, and that is said. */
    private List<Theme> themes(Row row, List<CrimeType> crimes) {
        var word = Reading.word(Theme.class, Theme::label);
        var themes = new LinkedHashSet<Theme>();
        findings.value(row, Column.GROUP_THEME, word).ifPresent(themes::add);
        if (themes.isEmpty()) {
            CrimeType.proposedThemes(crimes).stream().findFirst().ifPresent(theme -> {
                themes.add(theme);
                findings.warn(
                        row,
                        Column.GROUP_THEME,
                        "No theme is given: %s follows from the crimes".formatted(theme.label()));
            });
        }
        if (themes.isEmpty()) {
            findings.refuse(row, Column.GROUP_THEME, "Give a theme, or a crime from which one follows");
            return List.of();
        }
        themes.addAll(findings.values(row, Column.GROUP_OTHER_THEMES, word));
        themes.addAll(CrimeType.proposedThemes(crimes));
        return List.copyOf(themes);
    }

    private Optional<Area> place(Row row) {
        var given = findings.value(row, Column.GROUP_PLACE, GroupRows::area);
        var place = given.or(() -> Optional.ofNullable(setting.place()));
        if (place.isEmpty()) {
            findings.refuse(
                    row,
                    Column.GROUP_PLACE,
                    "A group needs a place: name the force or other place, or give one for the whole import");
        }
        return place;
    }

    private static Parsed<Area> area(String written) {
        return Areas.standard()
                .named(written)
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("No force or other place is called that"));
    }

    private static Parsed<String> country(String written) {
        return Countries.withCode(written.toUpperCase(Locale.ROOT))
                .map(Country::code)
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("No country has this code"));
    }

    private static List<Said> said(Row row) {
        var said = new ArrayList<Said>();
        texts(row, Column.GROUP_ALIAS, Predicate.ALIAS, said);
        texts(row, Column.GROUP_WHY, Predicate.DESCRIPTION, said);
        texts(row, Column.GROUP_TERRITORY, Predicate.TERRITORY, said);
        texts(row, Column.GROUP_MARK, Predicate.DISTINGUISHING_MARK, said);
        texts(row, Column.GROUP_REFERENCE, Predicate.LEGACY_REFERENCE, said);
        return said;
    }

    static void texts(Row row, Column column, Predicate predicate, List<Said> said) {
        row.cells(column).stream()
                .map(cell -> Said.text(predicate, cell.text()))
                .distinct()
                .forEach(said::add);
    }
}
