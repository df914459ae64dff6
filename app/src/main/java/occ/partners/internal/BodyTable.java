package occ.partners.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import occ.access.Organisation.Sector;
import occ.kernel.OrganisationId;
import occ.partners.Bodies.Filter;
import occ.partners.Bodies.Listed;
import occ.partners.Body;
import occ.partners.BodyDetails;
import occ.partners.BodyId;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BodyTable {
    private static final String COLUMNS = """
            select b.id, b.key, b.name, b.sector, b.competent, b.regions, b.contact, b.capabilities, b.version, b.closed_at,
                   b.closed_why
            """;
    private static final String ASKED = """
             from partners.body b
            where (:closed or b.closed_at is null)
              and (lower(b.name) like :words or lower(b.capabilities) like :words
                   or exists (select from partners.lever l
                               where l.body = b.id and l.state = 'APPROVED' and lower(l.name) like :words))
              and (cast(:sector as text) is null or b.sector = :sector)
              and (cast(:region as text) is null or cardinality(b.regions) = 0 or :region = any(b.regions))
              and (cast(:against as text) is null
                   or exists (select from partners.lever l
                               where l.body = b.id and l.state = 'APPROVED' and l.until >= :today
                                 and :against = any(l.against)
                                 and not exists (select from partners.relationship r
                                                  where r.id = l.agreement and r.ended_at is not null)))
            """;

    private final JdbcClient jdbc;

    BodyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Body> find(String key) {
        return jdbc.sql(COLUMNS + " from partners.body b where b.key = :key")
                .param("key", key)
                .query((row, number) -> body(row))
                .optional();
    }

    List<Body> open() {
        return jdbc.sql(COLUMNS + " from partners.body b where b.closed_at is null order by lower(b.name), b.id")
                .query((row, number) -> body(row))
                .list();
    }

    List<Listed> list(Filter filter, LocalDate today, long skip, int most) {
        return jdbc.sql(COLUMNS + """
                , (select count(*) from partners.lever l
                    where l.body = b.id and l.state = 'APPROVED' and l.until >= :today
                      and not exists (select from partners.relationship r
                                       where r.id = l.agreement and r.ended_at is not null)) as levers
                """ + ASKED + """
                order by b.closed_at is not null, lower(b.name), b.id
                offset :skip limit :most
                """)
                .params(asked(filter, today))
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> new Listed(body(row), row.getInt("levers")))
                .list();
    }

    /** Those that are asked for nothing more. */
    Set<OrganisationId> closed() {
        return jdbc.sql("select id from partners.body where closed_at is not null")
                .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
                .set();
    }

    long count(Filter filter, LocalDate today) {
        return jdbc.sql("select count(*)" + ASKED)
                .params(asked(filter, today))
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> asked(Filter filter, LocalDate today) {
        var asked = new HashMap<String, Object>();
        asked.put("closed", filter.closedToo());
        asked.put("words", Texts.like(filter.words()));
        asked.put("sector", text(filter.sector()));
        asked.put("region", text(filter.region()));
        asked.put("against", text(filter.against()));
        asked.put("today", today);
        return asked;
    }

    private static SqlParameterValue text(@Nullable Enum<?> code) {
        return new SqlParameterValue(Types.VARCHAR, code == null ? null : code.name());
    }

    void add(BodyId id, String key, BodyDetails details, Instant at) {
        jdbc.sql("""
                insert into partners.body (changed_at, version, competent, id, key, name, sector, regions, contact,
                       capabilities)
                values (:at, 1, :competent, :id, :key, :name, :sector, :regions, :contact, :capabilities)
                """)
                .params(said(details, at))
                .param("id", id.value())
                .param("key", key)
                .update();
    }

    /** Whether it was still as the actor saw it. */
    boolean change(BodyId id, int version, BodyDetails details, Instant at) {
        return jdbc.sql("""
                update partners.body
                   set changed_at = :at, version = version + 1, competent = :competent, name = :name, sector = :sector,
                       regions = :regions, contact = :contact, capabilities = :capabilities
                 where id = :id and version = :version and closed_at is null
                """)
                        .params(said(details, at))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void close(BodyId id, String why, Instant at) {
        jdbc.sql("update partners.body set closed_at = :at, closed_why = :why, version = version + 1 where id = :id")
                .param("at", Utc.at(at))
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    private static Map<String, Object> said(BodyDetails details, Instant at) {
        return Map.of(
                "at",
                Utc.at(at),
                "competent",
                details.competent(),
                "name",
                details.name(),
                "sector",
                details.sector().name(),
                "regions",
                Texts.codes(details.regions()),
                "contact",
                details.contact(),
                "capabilities",
                details.capabilities());
    }

    private static Body body(ResultSet row) throws SQLException {
        return new Body(
                new BodyId(row.getObject("id", UUID.class)),
                row.getString("key"),
                new BodyDetails(
                        row.getString("name"),
                        Sector.valueOf(row.getString("sector")),
                        row.getBoolean("competent"),
                        Texts.read(row, "regions", Region::valueOf),
                        row.getString("contact"),
                        row.getString("capabilities")),
                row.getInt("version"),
                Utc.readOrNone(row, "closed_at"),
                row.getString("closed_why"));
    }
}
