package occ.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.Person;
import occ.audit.Operation;
import occ.intelligence.Report;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.oversight.Inquiry;
import occ.oversight.InquiryId;
import occ.oversight.LogUse;
import occ.oversight.NewInquiry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Inquiries, and whom and what they are about. */
@Component
class InquiryTable {
    private static final String SELECT = """
            select i.id, i.reference, i.opened_at, a.name as auditor, i.use, i.reason, i.about, i.operation, i.purpose,
                   i.earliest, i.latest, l.id as looker, l.reference as looker_reference, l.name as looker_name,
                   l.organisation as looker_organisation, b.name as looker_unit
              from oversight.inquiry i
              join access.person a on a.id = i.auditor
              left join access.person l on l.id = i.looker
              left join access.body b on b.id = l.organisation
            """;

    private final JdbcClient jdbc;

    InquiryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was typed, found. */
    record Subject(@Nullable UUID looker, @Nullable UUID record) {}

    void add(InquiryId id, Reference reference, AccountId auditor, NewInquiry asked, Subject subject, Instant at) {
        var record = asked.record();
        var operation = asked.operation();
        jdbc.sql("""
                insert into oversight.inquiry (opened_at, earliest, latest, use, operation, id, auditor, looker, record,
                       reference, reason, about, purpose)
                values (:at, :earliest, :latest, :use, :operation, :id, :auditor, :looker, :record, :reference, :reason,
                       :about, :purpose)
                """)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("earliest", asked.earliest())
                .param("latest", asked.latest())
                .param("use", asked.use().code())
                .param("operation", operation == null ? null : operation.code(), Types.SMALLINT)
                .param("id", id.value())
                .param("auditor", auditor.value())
                .param("looker", subject.looker(), Types.OTHER)
                .param("record", subject.record(), Types.OTHER)
                .param("reference", reference.text())
                .param("reason", asked.reason())
                .param("about", record == null ? null : record.text())
                .param("purpose", asked.purpose())
                .update();
    }

    Optional<Inquiry> find(Reference reference) {
        return jdbc.sql(SELECT + " where i.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> inquiry(row))
                .optional();
    }

    List<Inquiry> all(long skip, int most) {
        return jdbc.sql(SELECT + " order by i.opened_at desc, i.id offset :skip limit :most")
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> inquiry(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from oversight.inquiry")
                .query(Long.class)
                .single();
    }

    /** By the reference of an account, or by a name, which several may bear. */
    List<UUID> lookers(String typed) {
        return jdbc.sql("select id from access.person where reference = upper(:typed) or lower(name) = lower(:typed)")
                .param("typed", typed.strip())
                .query(UUID.class)
                .list();
    }

    Optional<UUID> record(Reference reference) {
        var function = Report.isNamedBy(reference) ? "oversight.report_of" : "oversight.entity_of";
        return jdbc.sql("select " + function + "(:reference) as record")
                .param("reference", reference.text())
                .query((row, number) -> Optional.ofNullable(row.getObject("record", UUID.class)))
                .single();
    }

    private static Inquiry inquiry(ResultSet row) throws SQLException {
        var about = row.getString("about");
        var operation = row.getObject("operation", Integer.class);
        return new Inquiry(
                new InquiryId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("auditor"),
                LogUse.of(row.getInt("use")),
                row.getString("reason"),
                looker(row),
                about == null ? null : new Reference(about),
                operation == null ? null : Operation.of(operation),
                row.getString("purpose"),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class));
    }

    private static @Nullable Person looker(ResultSet row) throws SQLException {
        var id = row.getObject("looker", UUID.class);
        return id == null
                ? null
                : new Person(
                        new AccountId(id),
                        row.getString("looker_reference"),
                        row.getString("looker_name"),
                        row.getString("looker_unit"),
                        new OrganisationId(row.getObject("looker_organisation", UUID.class)));
    }
}
