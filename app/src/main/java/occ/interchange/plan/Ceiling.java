package occ.interchange.plan;

import occ.interchange.returns.Column;
import occ.interchange.returns.Row;
import occ.kernel.Grade;

/** R49: the import's own grade is the highest any of its rows can have. A row may be graded lower. */
final class Ceiling {
    private final Grade highest;
    private final Findings findings;

    Ceiling(Grade highest, Findings findings) {
        this.highest = highest;
        this.findings = findings;
    }

    Grade of(Row row, Column column) {
        return row.cell(column)
                .flatMap(cell -> findings.value(row, cell, Grade::parse).map(asked -> {
                    var lower = lower(asked);
                    if (!lower.equals(asked)) {
                        findings.leaveOut(
                                row,
                                cell,
                                "A row cannot be graded above its import (%s), nor handled otherwise: %s is recorded"
                                        .formatted(highest.text(), lower.text()));
                    }
                    return lower;
                }))
                .orElse(highest);
    }

    private Grade lower(Grade asked) {
        if (!highest.isGraded()) {
            return highest;
        }
        var source = asked.source().compareTo(highest.source()) > 0 ? asked.source() : highest.source();
        var information =
                asked.information().compareTo(highest.information()) > 0 ? asked.information() : highest.information();
        return new Grade(source, information, highest.handling());
    }
}
