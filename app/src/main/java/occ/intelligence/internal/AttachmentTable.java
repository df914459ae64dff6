package occ.intelligence.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.files.FileId;
import occ.intelligence.Report;
import occ.intelligence.ReportId;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AttachmentTable {
    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Report report, FileId file, ClassId accessClass, AccountId by, Instant at) {
        jdbc.sql("""
                insert into intelligence.attachment (at, class, report, file, author, by)
                values (:at, :class, :report, :file, :author, :by)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("report", report.id().value())
                .param("file", file.value())
                .param("author", Desk.authorOf(report).value())
                .param("by", by.value())
                .update();
    }

    List<FileId> of(ReportId report) {
        return jdbc.sql("select file from intelligence.attachment where report = :report order by at, file")
                .param("report", report.value())
                .query((row, number) -> new FileId(row.getObject("file", UUID.class)))
                .list();
    }
}
