package occ.rights.internal;

import java.time.Instant;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.rights.CaseId;
import occ.rights.Release;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReleaseTable {
    private final JdbcClient jdbc;

    ReleaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId request, Actor approver, String text, ClassId accessClass, Instant at) {
        jdbc.sql("""
                insert into rights.release (approved_at, class, id, request, approved_by, reference, body)
                values (:at, :class, :id, :request, :by, :reference, :body)
                """)
                .param("at", Columns.utc(at))
                .param("class", accessClass.value())
                .param("id", Uuid7.at(at))
                .param("request", request.value())
                .param("by", approver.account().value())
                .param("reference", Reference.next("RLS").text())
                .param("body", text)
                .update();
    }

    Optional<Release> newest(CaseId request) {
        return jdbc.sql("""
                select l.id, l.reference, l.approved_at, p.name, l.body
                  from rights.release l
                  join rights.request r on r.id = l.request
                  join access.person p on p.id = l.approved_by
                 where l.request = :request
                 order by l.approved_at desc
                 limit 1
                """)
                .param("request", request.value())
                .query((row, number) -> new Release(
                        new Release.Id(Columns.uuid(row, "id")),
                        new Reference(row.getString("reference")),
                        Columns.instant(row, "approved_at"),
                        row.getString("name"),
                        row.getString("body")))
                .optional();
    }
}
