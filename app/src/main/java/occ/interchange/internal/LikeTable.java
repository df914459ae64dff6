package occ.interchange.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import occ.interchange.Found;
import occ.interchange.ImportId;
import occ.interchange.LikeRecord;
import occ.interchange.returns.Sheet;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records that rows may be about. Each stands in the class of the record, which decides who learns of it. */
@Component
class LikeTable {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    LikeTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    record Like(int row, EntityId entity, double likeness, List<String> because) {}

    void add(ImportId id, List<Like> likes) {
        template.batchUpdate("""
                insert into interchange.like_record (class, likeness, row, import, entity, because)
                select e.class, ?, ?, ?, e.id, ?
                  from pole.entity_now e
                 where e.id = ?
                    on conflict do nothing
                """, likes, BATCH, (statement, like) -> {
            statement.setDouble(1, like.likeness());
            statement.setInt(2, like.row());
            statement.setObject(3, id.value());
            statement.setArray(
                    4,
                    statement
                            .getConnection()
                            .createArrayOf("text", like.because().toArray()));
            statement.setObject(5, like.entity().value());
        });
    }

    Found<LikeRecord> of(ImportId id, int page) {
        var total = jdbc.sql("select count(*) from interchange.like_record where import = :import")
                .param("import", id.value())
                .query(Long.class)
                .single();
        var likes = jdbc.sql("""
                select r.sheet, r.file, r.number, r.becomes, e.kind, e.reference, l.because,
                       coalesce(n.name, e.reference) as name
                  from interchange.like_record l
                  join interchange.staged_row r on r.import = l.import and r.ordinal = l.row
                  join pole.entity_now e on e.id = l.entity
                  left join pole.best_name n on n.subject = e.id
                 where l.import = :import
                 order by l.likeness desc, l.row, e.reference
                 limit :most offset :from
                """)
                .param("import", id.value())
                .param("most", Found.PAGE)
                .param("from", (page - 1) * Found.PAGE)
                .query(LikeTable::read)
                .list();
        return new Found<>(likes, total);
    }

    private static LikeRecord read(ResultSet row, int number) throws SQLException {
        var kind = EntityKind.of(row.getInt("kind"));
        return new LikeRecord(
                Sheet.valueOf(row.getString("sheet")),
                row.getString("file"),
                row.getInt("number"),
                row.getString("becomes"),
                row.getString("reference"),
                row.getString("name"),
                Addresses.of(kind, row.getString("reference")),
                Arrays.asList((String[]) row.getArray("because").getArray()));
    }
}
