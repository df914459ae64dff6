package occ.intelligence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.intelligence.Disseminating.NewRelease;
import occ.intelligence.Disseminating.Preview;
import occ.intelligence.Disseminating.Release;
import occ.intelligence.Gateway;
import occ.intelligence.ReleaseId;
import occ.intelligence.Report;
import occ.intelligence.ReportId;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReleaseTable {
    // The report itself may be hidden from a recipient, whose own copy this is: its reference is read where it may be.
    private static final String RELEASE = """
            select l.id, l.reference, l.report_reference, l.recipient, b.name as recipient_name, o.name as issuer_name, l.title,
                   l.marking, l.handling, l.gateway, l.purpose, l.text, l.released_at, p.name as released_by_name,
                   l.acknowledged_at, l.recalled_at, l.recall_reason, l.recall_acknowledged_at
              from intelligence.release l
              join access.body b on b.id = l.recipient
              join access.body o on o.id = l.issuer
              join access.person p on p.id = l.released_by
            """;

    private final JdbcClient jdbc;

    ReleaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who reads the copy, and who reads that it was issued. */
    record Classes(ClassId copy, ClassId issuers) {}

    Reference add(Report report, NewRelease release, Preview preview, Classes classes, Actor by, Instant at) {
        var reference = Reference.next("REL");
        jdbc.sql("""
                insert into intelligence.release
                       (released_at, class, issuer_class, gateway, marking, id, report, issuer, recipient, released_by, reference,
                        report_reference, title, purpose, text, handling)
                values (:at, :class, :issuerClass, :gateway, :marking, :id, :report, :issuer, :recipient, :by, :reference,
                        :reportReference, :title, :purpose, :text, :handling)
                """)
                .param("at", Utc.at(at))
                .param("class", classes.copy().value())
                .param("issuerClass", classes.issuers().value())
                .param("gateway", release.gateway().code())
                .param("marking", preview.marking().ordinal())
                .param("id", Uuid7.at(at))
                .param("report", report.id().value())
                .param("issuer", report.owner().value())
                .param("recipient", release.recipient().id().value())
                .param("by", by.account().value())
                .param("reference", reference.text())
                .param("reportReference", report.reference().text())
                .param("title", report.title())
                .param("purpose", release.purpose())
                .param("text", preview.text())
                .param("handling", preview.handling())
                .update();
        return reference;
    }

    List<Release> of(ReportId report) {
        return jdbc.sql(RELEASE + " where l.report = :report order by l.released_at")
                .param("report", report.value())
                .query((row, number) -> release(row))
                .list();
    }

    List<Release> receivedBy(OrganisationId recipient, int most) {
        return jdbc.sql(RELEASE + " where l.recipient = :recipient order by l.released_at desc limit :most")
                .param("recipient", recipient.value())
                .param("most", most)
                .query((row, number) -> release(row))
                .list();
    }

    Optional<Release> find(Reference reference) {
        return jdbc.sql(RELEASE + " where l.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> release(row))
                .optional();
    }

    void acknowledge(Reference reference, AccountId by, Instant at) {
        jdbc.sql("""
                update intelligence.release
                   set acknowledged_at = coalesce(acknowledged_at, :at),
                       acknowledged_by = coalesce(acknowledged_by, :by),
                       recall_acknowledged_at = case when recalled_at is null then null
                                                     else coalesce(recall_acknowledged_at, :at) end,
                       recall_acknowledged_by = case when recalled_at is null then null
                                                     else coalesce(recall_acknowledged_by, :by) end
                 where reference = :reference
                """)
                .param("at", Utc.at(at))
                .param("by", by.value())
                .param("reference", reference.text())
                .update();
    }

    void recall(ReportId report, String reason, Instant at) {
        jdbc.sql("""
                update intelligence.release
                   set recalled_at = :at, recall_reason = :reason
                 where report = :report and recalled_at is null
                """)
                .param("at", Utc.at(at))
                .param("reason", reason)
                .param("report", report.value())
                .update();
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                new ReleaseId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                new Reference(row.getString("report_reference")),
                new OrganisationId(row.getObject("recipient", UUID.class)),
                row.getString("recipient_name"),
                row.getString("issuer_name"),
                row.getString("title"),
                Marking.values()[row.getInt("marking")],
                row.getString("handling"),
                Gateway.of(row.getInt("gateway")),
                row.getString("purpose"),
                row.getString("text"),
                Utc.read(row, "released_at"),
                row.getString("released_by_name"),
                moment(row, "acknowledged_at"),
                moment(row, "recalled_at"),
                row.getString("recall_reason"),
                moment(row, "recall_acknowledged_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
