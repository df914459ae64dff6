package occ.operations.internal;

import static occ.operations.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import occ.operations.Opening;
import occ.operations.OperationCase.About;
import occ.operations.OperationCase.Check;
import occ.operations.OperationId;
import occ.operations.OperationState;
import occ.operations.OperationText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OperationTable {
    private final JdbcClient jdbc;

    OperationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An operation without its parts and steps. */
    record Row(
            OperationId id,
            Reference reference,
            ClassId accessClass,
            int version,
            OperationState state,
            OrganisationId body,
            String bodyName,
            About about,
            AccountId author,
            String authorName,
            String leadName,
            LocalDate openedOn,
            OperationText text,
            String untasked,
            @Nullable Check check) {}

    /** Where and when it is opened. */
    record Place(OperationId id, Reference reference, ClassId accessClass, LocalDate day, Instant at) {}

    void add(Actor author, Subject subject, Place place, Opening opening) {
        jdbc.sql("""
                insert into operations.operation
                       (recorded_at, since, opened_on, planned_end, class, version, id, subject, body, author, lead,
                        reference, name, state, objective, untasked)
                values (:at, :at, :day, :end, :class, 1, :id, :subject, :body, :author, :lead, :reference, :name, 'OPEN',
                        :objective, :untasked)
                """)
                .param("at", utc(place.at()))
                .param("day", place.day())
                .param("end", opening.text().plannedEnd())
                .param("class", place.accessClass().value())
                .param("id", place.id().value())
                .param("subject", subject.id().value())
                .param("body", author.unit().value())
                .param("author", author.account().value())
                .param("lead", opening.text().lead().value())
                .param("reference", place.reference().text())
                .param("name", opening.text().name())
                .param("objective", opening.text().objective())
                .param("untasked", opening.untasked())
                .update();
    }

    /** Whether that version was still the present one. */
    boolean change(OperationId id, int version, OperationText text) {
        return jdbc.sql("""
                update operations.operation
                   set name = :name, objective = :objective, planned_end = :end, lead = :lead, version = version + 1
                 where id = :id and version = :version
                """)
                        .param("name", text.name())
                        .param("objective", text.objective())
                        .param("end", text.plannedEnd())
                        .param("lead", text.lead().value())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whether that version was still the present one: of two who decide at once, one does. */
    boolean move(OperationId id, int version, OperationState to, Instant at) {
        return jdbc.sql("""
                update operations.operation
                   set state = :state, since = :at, version = version + 1
                 where id = :id and version = :version
                """)
                        .param("state", to.name())
                        .param("at", utc(at))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void checked(OperationId id, Reference asked, AccountId by, Instant at) {
        jdbc.sql("""
                update operations.operation set checked_at = :at, checked_by = :by, check_asked = :asked where id = :id
                """)
                .param("at", utc(at))
                .param("by", by.value())
                .param("asked", asked.text())
                .param("id", id.value())
                .update();
    }

    /** One after another: two who choose a name at once would each find it free. */
    void lock(String name) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('operations.name ' || :name, 0))")
                .param("name", name.toLowerCase(Locale.ROOT))
                .query(Integer.class)
                .single();
    }

    /** Of what the actor may see: whether another that is open bears that name. */
    boolean isBorne(String name, String but) {
        return jdbc.sql("""
                select exists (select from operations.operation
                                where lower(name) = lower(:name) and state <> 'CLOSED' and reference <> :but)
                """)
                .param("name", name)
                .param("but", but)
                .query(Boolean.class)
                .single();
    }

    List<String> borne() {
        return jdbc.sql("select lower(name) from operations.operation where state <> 'CLOSED'")
                .query(String.class)
                .list();
    }

    Optional<Row> find(Reference reference) {
        return jdbc.sql("""
                select o.id, o.reference, o.class, o.version, o.state, o.body, b.name as body_name, o.subject, s.kind,
                       s.reference as subject_reference, s.name as subject_name, o.author, a.name as author_name, o.lead,
                       l.name as lead_name, o.opened_on, o.planned_end, o.name, o.objective, o.untasked, o.checked_at,
                       o.checked_by, c.name as checked_name, o.check_asked
                  from operations.operation o
                  join access.body b on b.id = o.body
                  join access.person a on a.id = o.author
                  join access.person l on l.id = o.lead
                  left join access.person c on c.id = o.checked_by
                  join mapping.subject_now s on s.id = o.subject
                 where o.reference = :reference
                """)
                .param("reference", reference.text())
                .query((row, number) -> row(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new OperationId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                new ClassId(row.getInt("class")),
                row.getInt("version"),
                OperationState.valueOf(row.getString("state")),
                new OrganisationId(Columns.uuid(row, "body")),
                row.getString("body_name"),
                about(row),
                new AccountId(Columns.uuid(row, "author")),
                row.getString("author_name"),
                row.getString("lead_name"),
                Columns.day(row, "opened_on"),
                new OperationText(
                        row.getString("name"),
                        row.getString("objective"),
                        Columns.day(row, "planned_end"),
                        new AccountId(Columns.uuid(row, "lead"))),
                row.getString("untasked"),
                check(row));
    }

    /** Of columns {@code subject}, {@code kind}, {@code subject_reference} and {@code subject_name}. */
    static About about(ResultSet row) throws SQLException {
        return new About(
                new EntityId(Columns.uuid(row, "subject")),
                new Reference(row.getString("subject_reference")),
                row.getString("subject_name"),
                SubjectAddress.of(EntityKind.of(row.getInt("kind")), row.getString("subject_reference")));
    }

    private static @Nullable Check check(ResultSet row) throws SQLException {
        var asked = row.getString("check_asked");
        return asked == null
                ? null
                : new Check(
                        asked,
                        Columns.instant(row, "checked_at"),
                        new AccountId(Columns.uuid(row, "checked_by")),
                        row.getString("checked_name"));
    }
}
