package occ.rights.internal;

import java.time.LocalDate;
import java.util.List;
import occ.rights.CaseId;
import occ.rights.Wait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked of requesters. */
@Component
class WaitTable {
    private final JdbcClient jdbc;

    WaitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Wait> of(CaseId request) {
        return jdbc.sql("""
                select number, kind, asked_on, answered_on, what from rights.wait where request = :request order by number
                """)
                .param("request", request.value())
                .query((row, number) -> new Wait(
                        row.getInt("number"),
                        Wait.Kind.valueOf(row.getString("kind")),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("what")))
                .list();
    }

    void add(CaseId request, Wait wait) {
        jdbc.sql("""
                insert into rights.wait (asked_on, number, request, kind, what) values (:on, :number, :request, :kind, :what)
                """)
                .param("on", wait.askedOn())
                .param("number", wait.number())
                .param("request", request.value())
                .param("kind", wait.kind().name())
                .param("what", wait.what())
                .update();
    }

    void answered(CaseId request, int number, LocalDate on) {
        jdbc.sql("update rights.wait set answered_on = :on where request = :request and number = :number")
                .param("on", on)
                .param("request", request.value())
                .param("number", number)
                .update();
    }
}
