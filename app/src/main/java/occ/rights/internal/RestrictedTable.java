package occ.rights.internal;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.rights.CaseId;
import occ.rights.Found;
import occ.rights.Restrictions.Restricted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RestrictedTable {
    private final JdbcClient jdbc;

    RestrictedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Restricted> of(Reference record) {
        return jdbc.sql("select since from rights.restricted where record = :record")
                .param("record", record.text())
                .query((row, number) -> new Restricted(record, Columns.instant(row, "since")))
                .optional();
    }

    void add(CaseId request, Found found, Actor by, Instant since) {
        var entity = found.entity();
        jdbc.sql("""
                insert into rights.restricted (since, class, id, entity, request, by_account, record)
                values (:since, :class, :id, :entity, :request, :by, :record)
                """)
                .param("since", Columns.utc(since))
                .param("class", found.accessClass().value())
                .param("id", Uuid7.at(since))
                .param("entity", entity == null ? null : entity.value(), Types.OTHER)
                .param("request", request.value())
                .param("by", by.account().value())
                .param("record", found.record().text())
                .update();
    }
}
