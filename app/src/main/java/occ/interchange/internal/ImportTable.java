package occ.interchange.internal;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.interchange.Found;
import occ.interchange.Import;
import occ.interchange.ImportState;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ImportTable {
    private static final String NEWEST = """
             order by i.uploaded_at desc, i.id desc
             limit :most offset :from
            """;

    private final JdbcClient jdbc;

    ImportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Import made, ClassId accessClass, String sha256) {
        var said = made.said();
        jdbc.sql("""
                insert into interchange.import
                       (uploaded_at, class, guarded, grade, source_kind, dated, id, uploaded_by, unit, reference, state,
                        title, place, purpose, format, files, sha256)
                values (:at, :class, :guarded, :grade, :kind, :dated, :id, :by, :unit, :reference, :state,
                        :title, :place, :purpose, :format, :files, :sha256)
                """)
                .param("at", Utc.at(made.uploaded().at()))
                .param("class", accessClass.value())
                .param("guarded", made.guarded())
                .param("grade", said.grade().code())
                .param("kind", said.kind().code())
                .param("dated", said.dated(), Types.DATE)
                .param("id", made.id().value())
                .param("by", made.uploaded().by().value())
                .param("unit", made.from().value())
                .param("reference", made.reference())
                .param("state", made.state().name())
                .param("title", said.title())
                .param("place", said.place())
                .param("purpose", said.purpose())
                .param("format", made.format())
                .param("files", made.files().toArray(String[]::new))
                .param("sha256", sha256)
                .update();
    }

    Optional<Import> find(String reference) {
        return jdbc.sql(ImportRow.SELECT + " where i.reference = :reference")
                .param("reference", reference)
                .query(ImportRow::read)
                .optional();
    }

    Found<Import> newest(int page) {
        var total = jdbc.sql("select count(*) from interchange.import")
                .query(Long.class)
                .single();
        var imports = jdbc.sql(ImportRow.SELECT + NEWEST)
                .param("most", Found.PAGE)
                .param("from", (page - 1) * Found.PAGE)
                .query(ImportRow::read)
                .list();
        return new Found<>(imports, total);
    }

    /** Those waiting for a second person, the longest waiting first. */
    List<Import> asked() {
        return jdbc.sql(ImportRow.SELECT + " where i.state = 'ASKED' order by i.uploaded_at")
                .query(ImportRow::read)
                .list();
    }

    /** Another import of the same files that waits or stands. */
    Optional<String> sameFiles(String sha256) {
        return jdbc.sql("""
                select reference
                  from interchange.import
                 where sha256 = :sha256 and state in ('CHECKED', 'ASKED', 'APPLIED')
                 order by uploaded_at desc
                 limit 1
                """).param("sha256", sha256).query(String.class).optional();
    }

    ClassId accessClass(Import of) {
        return new ClassId(jdbc.sql("select class from interchange.import where id = :id")
                .param("id", of.id().value())
                .query(Integer.class)
                .single());
    }

    /** False if it is in that state no longer: somebody else was first. The row stays locked until the deed is done. */
    boolean move(Import from, ImportState to) {
        return jdbc.sql("update interchange.import set state = :to where id = :id and state = :from")
                        .param("to", to.name())
                        .param("from", from.state().name())
                        .param("id", from.id().value())
                        .update()
                == 1;
    }

    void decided(Import of, AccountId by, Instant at, String note, @Nullable SourceId source) {
        jdbc.sql("""
                update interchange.import
                   set decided_at = :at, decided_by = :by, decided_note = :note, source = :source
                 where id = :id
                """)
                .param("at", Utc.at(at))
                .param("by", by.value())
                .param("note", note)
                .param("source", source == null ? null : source.value(), Types.OTHER)
                .param("id", of.id().value())
                .update();
    }

    void undone(Import of, AccountId by, Instant at, String note) {
        jdbc.sql("""
                update interchange.import set undone_at = :at, undone_by = :by, undone_note = :note where id = :id
                """)
                .param("at", Utc.at(at))
                .param("by", by.value())
                .param("note", note)
                .param("id", of.id().value())
                .update();
    }
}
