package occ.sources.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sources, what they supplied and what was noted of them, and the inbox of what is not filed yet. */
@Component
class SourceTable {
    record Lodged(UUID id, Sealed sealed) {}

    record Source(UUID id, Reference reference, Sealed sealed, int reports) {}

    record Child(UUID id, UUID source, Sealed sealed) {}

    private static final String SOURCES = """
        select s.id, s.reference, s.key_number, s.sealed,
               (select count(*) from sources.supplied x where x.source = s.id) as reports
          from sources.source s
        """;

    private final JdbcClient jdbc;

    SourceTable(Store store) {
        this.jdbc = store.jdbc();
    }

    void lodge(UUID id, Sealed sealed, Instant now) {
        jdbc.sql("""
                insert into sources.inbox (id, key_number, sealed, received_at)
                values (:id, :keyNumber, :sealed, :now)
                """)
                .param("id", id)
                .param("keyNumber", sealed.keyNumber())
                .param("sealed", sealed.bytes())
                .param("now", Utc.at(now))
                .update();
    }

    long waiting() {
        return jdbc.sql("select count(*) from sources.inbox").query(Long.class).single();
    }

    /** Taken for filing. Of two who file at once the second waits, and then knows the sources that the first made. */
    List<Lodged> take(int most) {
        return jdbc.sql("""
                select id, key_number, sealed
                  from sources.inbox
                 order by received_at, id
                 limit :most
                   for update
                """)
                .param("most", most)
                .query((row, number) -> new Lodged(row.getObject("id", UUID.class), sealed(row)))
                .list();
    }

    void takeOut(UUID lodged) {
        jdbc.sql("delete from sources.inbox where id = :id").param("id", lodged).update();
    }

    void add(Source source, byte[] tag) {
        jdbc.sql("""
                insert into sources.source (id, reference, tag, key_number, sealed)
                values (:id, :reference, :tag, :keyNumber, :sealed)
                """)
                .param("id", source.id())
                .param("reference", source.reference().text())
                .param("tag", tag)
                .param("keyNumber", source.sealed().keyNumber())
                .param("sealed", source.sealed().bytes())
                .update();
    }

    void addSupplied(Child supplied, byte[] reportTag) {
        jdbc.sql("""
                insert into sources.supplied (id, source, report_tag, key_number, sealed)
                values (:id, :source, :tag, :keyNumber, :sealed)
                """)
                .param("id", supplied.id())
                .param("source", supplied.source())
                .param("tag", reportTag)
                .param("keyNumber", supplied.sealed().keyNumber())
                .param("sealed", supplied.sealed().bytes())
                .update();
    }

    void addRemark(Child remark) {
        jdbc.sql("""
                insert into sources.remark (id, source, key_number, sealed)
                values (:id, :source, :keyNumber, :sealed)
                """)
                .param("id", remark.id())
                .param("source", remark.source())
                .param("keyNumber", remark.sealed().keyNumber())
                .param("sealed", remark.sealed().bytes())
                .update();
    }

    Optional<Source> tagged(byte[] tag) {
        return jdbc.sql(SOURCES + " where s.tag = :tag")
                .param("tag", tag)
                .query(SourceTable::source)
                .optional();
    }

    Optional<Source> find(String reference) {
        return jdbc.sql(SOURCES + " where s.reference = :reference")
                .param("reference", reference)
                .query(SourceTable::source)
                .optional();
    }

    /** In the order of their references, which tells nothing: names cannot be sorted while they are sealed. */
    List<Source> page(long skipped, int most) {
        return jdbc.sql(SOURCES + " order by s.reference offset :skipped limit :most")
                .param("skipped", skipped)
                .param("most", most)
                .query(SourceTable::source)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from sources.source").query(Long.class).single();
    }

    List<Source> ofReport(byte[] reportTag) {
        return jdbc.sql(SOURCES + """
                 where s.id in (select x.source from sources.supplied x where x.report_tag = :tag)
                 order by s.reference
                """)
                .param("tag", reportTag)
                .query(SourceTable::source)
                .list();
    }

    List<Child> suppliedBy(UUID source) {
        return children("select id, source, key_number, sealed from sources.supplied where source = :source", source);
    }

    List<Child> remarksOn(UUID source) {
        return children("select id, source, key_number, sealed from sources.remark where source = :source", source);
    }

    private List<Child> children(String sql, UUID source) {
        return jdbc.sql(sql)
                .param("source", source)
                .query((row, number) ->
                        new Child(row.getObject("id", UUID.class), row.getObject("source", UUID.class), sealed(row)))
                .list();
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                row.getObject("id", UUID.class),
                new Reference(row.getString("reference")),
                sealed(row),
                row.getInt("reports"));
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(row.getInt("key_number"), row.getBytes("sealed"));
    }
}
