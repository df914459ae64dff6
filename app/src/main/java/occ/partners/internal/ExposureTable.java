package occ.partners.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.partners.BodyId;
import occ.partners.Exposure;
import occ.partners.Exposure.Touch;
import occ.partners.ExposureDetails;
import occ.partners.ExposureId;
import occ.partners.ExposureKind;
import occ.pole.DataSubjectCategory;
import occ.pole.StatementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Exposures, what each rests on and who touches it, as row security lets the actor see them. */
@Component
class ExposureTable {
    private final JdbcClient jdbc;

    ExposureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Exposure> of(EntityId group) {
        var basis = basis(group);
        var touches = touches(group);
        return jdbc
                .sql("""
                select e.id, e.reference, e.kind, e.words, e.concerns, e.protective, e.why, e.entity, e.class, p.name as by,
                       e.recorded_at
                  from partners.exposure e
                  join access.person p on p.id = e.recorded_by
                 where e.subject = :group and e.ended_at is null
                """)
                .param("group", group.value())
                .query((row, number) -> exposure(row, basis, touches))
                .list()
                .stream()
                .sorted(Comparator.comparing(Exposure::kind)
                        .thenComparing(Exposure::words)
                        .thenComparing(one -> one.reference().text()))
                .toList();
    }

    private Map<UUID, List<StatementId>> basis(EntityId group) {
        record Row(UUID exposure, StatementId statement) {}
        return jdbc
                .sql("""
                select b.exposure, b.statement
                  from partners.exposure_basis b
                  join partners.exposure e on e.id = b.exposure
                 where e.subject = :group
                 order by b.statement
                """)
                .param("group", group.value())
                .query((row, number) -> new Row(
                        row.getObject("exposure", UUID.class), new StatementId(row.getObject("statement", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::exposure, Collectors.mapping(Row::statement, Collectors.toList())));
    }

    private Map<UUID, List<Touch>> touches(EntityId group) {
        record Row(UUID exposure, Touch touch) {}
        return jdbc
                .sql("""
                select t.exposure, t.body, b.key, b.name, t.words
                  from partners.touch t
                  join partners.exposure e on e.id = t.exposure
                  join partners.body b on b.id = t.body
                 where e.subject = :group and t.ended_at is null
                 order by lower(b.name), t.id
                """)
                .param("group", group.value())
                .query((row, number) -> new Row(
                        row.getObject("exposure", UUID.class),
                        new Touch(
                                new BodyId(row.getObject("body", UUID.class)),
                                row.getString("key"),
                                row.getString("name"),
                                row.getString("words"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::exposure, Collectors.mapping(Row::touch, Collectors.toList())));
    }

    /** @return the key of the new row */
    ExposureId add(
            EntityId group,
            Reference reference,
            ExposureDetails said,
            @Nullable EntityId thing,
            ClassId accessClass,
            AccountId by,
            Instant at) {
        var id = new ExposureId(Uuid7.at(at));
        var concerns = said.concerns();
        jdbc.sql("""
                insert into partners.exposure (recorded_at, class, protective, id, subject, recorded_by, entity, reference,
                       kind, words, concerns, why)
                values (:at, :class, :protective, :id, :group, :by, :entity, :reference, :kind, :words, :concerns, :why)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("protective", said.protective())
                .param("id", id.value())
                .param("group", group.value())
                .param("by", by.value())
                .param("entity", thing == null ? null : thing.value(), Types.OTHER)
                .param("reference", reference.text())
                .param("kind", said.kind().name())
                .param("words", said.words())
                .param("concerns", concerns == null ? null : concerns.name(), Types.VARCHAR)
                .param("why", said.why())
                .update();
        return id;
    }

    /** Each as close as the exposure, which is as close as each of what it rests on. */
    void restOn(ExposureId exposure, ClassId accessClass, Collection<StatementId> statements) {
        statements.forEach(statement -> jdbc.sql("""
                insert into partners.exposure_basis (class, exposure, statement) values (:class, :exposure, :statement)
                """)
                .param("class", accessClass.value())
                .param("exposure", exposure.value())
                .param("statement", statement.value())
                .update());
    }

    void end(ExposureId exposure, String why, AccountId by, Instant at) {
        jdbc.sql("""
                update partners.exposure set ended_at = :at, ended_by = :by, ended_why = :why where id = :id
                """)
                .param("at", Utc.at(at))
                .param("by", by.value())
                .param("why", why)
                .param("id", exposure.value())
                .update();
    }

    void touch(Exposure exposure, BodyId body, String words, AccountId by, Instant at) {
        jdbc.sql("""
                insert into partners.touch (recorded_at, class, id, exposure, body, recorded_by, words)
                values (:at, :class, :id, :exposure, :body, :by, :words)
                """)
                .param("at", Utc.at(at))
                .param("class", exposure.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("exposure", exposure.id().value())
                .param("body", body.value())
                .param("by", by.value())
                .param("words", words)
                .update();
    }

    private static Exposure exposure(ResultSet row, Map<UUID, List<StatementId>> basis, Map<UUID, List<Touch>> touches)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var thing = row.getObject("entity", UUID.class);
        var concerns = row.getString("concerns");
        return new Exposure(
                new ExposureId(id),
                new Reference(row.getString("reference")),
                new ExposureDetails(
                        ExposureKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        concerns == null ? null : DataSubjectCategory.valueOf(concerns),
                        row.getBoolean("protective"),
                        row.getString("why")),
                thing == null ? null : new EntityId(thing),
                new ClassId(row.getInt("class")),
                row.getString("by"),
                Utc.read(row, "recorded_at"),
                basis.getOrDefault(id, List.of()),
                touches.getOrDefault(id, List.of()));
    }
}
