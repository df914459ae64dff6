package occ.demonstration.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyManager;

/** Some reports with all that belongs to them, table by table in the order in which rows refer to each other. */
record ReportRows(
        CopiedRows reports,
        CopiedRows provenances,
        CopiedRows steps,
        CopiedRows sources,
        CopiedRows items,
        CopiedRows recipients,
        CopiedRows texts,
        CopiedRows marks,
        CopiedRows statements) {

    static ReportRows none() {
        return new ReportRows(
                new CopiedRows(
                        "intelligence.report",
                        "recorded_at, reported_at, state_since, class, version, information_on, state, priority, marking,"
                                + " scheme, source_kind, source_grade, mopi, privileged, suspicious, id, owner, author,"
                                + " reference, title"),
                new CopiedRows("intelligence.provenance", "class, report, author, text"),
                new CopiedRows("intelligence.step", "at, class, from_state, to_state, id, report, author, by, reason"),
                new CopiedRows(
                        "pole.source", "recorded_at, class, kind, received_on, id, recorded_by, reference, title"),
                new CopiedRows(
                        "intelligence.item",
                        "class, review_on, number, information, handling, action, sanitisation, may_be_mentioned, id,"
                                + " report, author, source, conditions"),
                new CopiedRows("intelligence.item_recipient", "class, item, organisation, author"),
                new CopiedRows(
                        "intelligence.item_text", "recorded_at, class, level, id, item, author, recorded_by, text"),
                new CopiedRows(
                        "intelligence.mark",
                        "recorded_at, class, start_at, end_at, entity_kind, category, id, item, entity, recorded_by,"
                                + " reference, text"),
                new CopiedRows(
                        "pole.statement",
                        "recorded_at, class, predicate, grade, subject_kind, object_kind, fact, id, subject, object,"
                                + " source, recorded_by, value_text"));
    }

    void send(CopyManager copy) throws SQLException, IOException {
        for (var rows : List.of(reports, provenances, steps, sources, items, recipients, texts, marks, statements)) {
            rows.send(copy);
        }
    }
}
