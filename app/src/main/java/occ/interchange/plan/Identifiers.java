package occ.interchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.interchange.returns.Cell;
import occ.interchange.returns.Column;
import occ.interchange.returns.Row;
import occ.kernel.Parsed;
import occ.pole.Duplicates.Known;
import occ.pole.Predicate;
import occ.pole.identifier.IdentifierKind;

/**
 * The identifiers of people in a return. R49: one that somebody on the map has already is not taken from them; nor does
 * a second row of the return get what the first one has.
 */
final class Identifiers {
    private static final Map<Column, Predicate> COLUMNS = Map.of(
            Column.PERSON_PNC, Predicate.PNC_ID,
            Column.PERSON_CRO, Predicate.CRO_NUMBER,
            Column.PERSON_PRISON, Predicate.PRISON_NUMBER,
            Column.PERSON_CRN, Predicate.PROBATION_CRN,
            Column.PERSON_NINO, Predicate.NINO,
            Column.PERSON_DRIVER, Predicate.DRIVER_NUMBER,
            Column.PERSON_PASSPORT, Predicate.PASSPORT);

    private final Setting setting;
    private final Findings findings;
    private final Set<Known> held;
    private final Map<Known, Integer> given = new HashMap<>();

    Identifiers(Setting setting, Findings findings, List<Row> people) {
        this.setting = setting;
        this.findings = findings;
        this.held = setting.map().held(all(people));
    }

    List<Known> of(Row row) {
        var own = new ArrayList<Known>();
        for (var cell : row.cells()) {
            var predicate = COLUMNS.get(cell.column());
            if (predicate != null) {
                findings.value(row, cell, text -> read(predicate, text))
                        .filter(known -> isFree(row, cell, known))
                        .ifPresent(own::add);
            }
        }
        return own;
    }

    private boolean isFree(Row row, Cell cell, Known known) {
        if (held.contains(known)) {
            findings.leaveOut(row, cell, "Somebody on the map has this already: compare the two, and decide there");
            return false;
        }
        var earlier = given.putIfAbsent(known, row.number());
        if (earlier != null) {
            findings.leaveOut(row, cell, "Row %d of the return has this already".formatted(earlier));
        }
        return earlier == null;
    }

    private Set<Known> all(List<Row> people) {
        var all = new LinkedHashSet<Known>();
        for (var row : people) {
            for (var cell : row.cells()) {
                var predicate = COLUMNS.get(cell.column());
                if (predicate != null && read(predicate, cell.text()) instanceof Parsed.Valid<Known>(Known known)) {
                    all.add(known);
                }
            }
        }
        return all;
    }

    private Parsed<Known> read(Predicate predicate, String text) {
        return kind(predicate).normalise(text, setting.today()).map(canonical -> new Known(predicate, canonical));
    }

    private static IdentifierKind kind(Predicate predicate) {
        return predicate.identifier().orElseThrow();
    }
}
