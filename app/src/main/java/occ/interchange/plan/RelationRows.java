package occ.interchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.interchange.returns.Column;
import occ.interchange.returns.Row;
import occ.mapping.GroupRelation.Tension;
import occ.mapping.RelationKind;

/** Rows about how groups stand to one another. Two rows about the same pair stand side by side. */
final class RelationRows {
    private final Findings findings;
    private final Map<String, PlannedGroup> groups;
    private final Ceiling ceiling;
    private final Days days;

    RelationRows(Setting setting, Findings findings, Map<String, PlannedGroup> groups) {
        this.findings = findings;
        this.groups = groups;
        this.ceiling = new Ceiling(setting.grade(), findings);
        this.days = new Days(setting.today(), findings);
    }

    List<PlannedRelation> read(List<Row> rows) {
        var planned = new ArrayList<PlannedRelation>();
        rows.forEach(row -> read(row).ifPresent(planned::add));
        return planned;
    }

    private Optional<PlannedRelation> read(Row row) {
        var group = group(row, Column.RELATION_GROUP);
        var other = group(row, Column.RELATION_OTHER);
        var kind = findings.required(row, Column.RELATION_KIND, Reading.word(RelationKind.class, RelationKind::label));
        if (group.isEmpty() || other.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        if (group.get().equals(other.get())) {
            findings.refuse(row, Column.RELATION_OTHER, "A group has no relation to itself");
            return Optional.empty();
        }
        return tension(row, kind.get())
                .map(tension -> new PlannedRelation(
                        row,
                        group.get(),
                        kind.get(),
                        other.get(),
                        tension.orElse(null),
                        days.period(row, Column.RELATION_FROM, Column.RELATION_TO),
                        ceiling.of(row, Column.RELATION_GRADE)));
    }

    private Optional<String> group(Row row, Column column) {
        var key = row.text(column);
        if (!groups.containsKey(key)) {
            findings.refuse(row, column, "The return has no such group, or the group was left out");
            return Optional.empty();
        }
        return Optional.of(key);
    }

    /** Empty where the row cannot stand; rivals need a tension, and nobody else has one. */
    private Optional<Optional<Tension>> tension(Row row, RelationKind kind) {
        var given = findings.value(row, Column.RELATION_TENSION, Reading.word(Tension.class, Tension::label));
        if (kind == RelationKind.RIVAL) {
            if (given.isEmpty()) {
                findings.refuse(row, Column.RELATION_TENSION, "Give the tension between rivals: LOW, MEDIUM or HIGH");
                return Optional.empty();
            }
            return Optional.of(given);
        }
        given.flatMap(any -> row.cell(Column.RELATION_TENSION))
                .ifPresent(cell -> findings.leaveOut(row, cell, "Only rivals have a tension"));
        return Optional.of(Optional.empty());
    }
}
