package occ.files.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.files.FileId;
import occ.files.FileKind;
import occ.files.FileName;
import occ.files.StoredFile;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FileTable {
    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId by, StoredFile file, byte[] key, ClassId accessClass) {
        jdbc.sql("""
            insert into files.file (id, reference, class, name, kind, bytes, sha256, key, kept_at, kept_by)
            values (:id, :reference, :class, :name, :kind, :bytes, :sha256, :key, :at, :by)
            """)
                .param("id", file.id().value())
                .param("reference", file.reference())
                .param("class", accessClass.value())
                .param("name", file.name().text())
                .param("kind", file.kind().name())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("key", key)
                .param("at", utc(file.keptAt()))
                .param("by", by.value())
                .update();
    }

    List<StoredFile> all(Collection<FileId> ids) {
        return jdbc.sql("""
            select id, reference, name, kind, bytes, sha256, kept_at
              from files.file
             where id = any(:ids) and disposed_at is null
             order by kept_at, id
            """)
                .param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query((row, number) -> file(row))
                .list();
    }

    Optional<Segments> segments(FileId id) {
        return jdbc.sql("select key from files.file where id = :id and disposed_at is null")
                .param("id", id.value())
                .query((row, number) -> new Segments(Segments.key(row.getBytes("key"))))
                .optional();
    }

    boolean reclassify(FileId id, ClassId accessClass) {
        return jdbc.sql("update files.file set class = :class where id = :id and disposed_at is null")
                        .param("id", id.value())
                        .param("class", accessClass.value())
                        .update()
                == 1;
    }

    boolean dispose(FileId id, AccountId by, Instant at) {
        return jdbc.sql("""
            update files.file
               set key = null, name = null, disposed_at = :at, disposed_by = :by
             where id = :id and disposed_at is null
            """)
                        .param("id", id.value())
                        .param("at", utc(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new FileName(row.getString("name")),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getTimestamp("kept_at").toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
