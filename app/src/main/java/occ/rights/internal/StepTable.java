package occ.rights.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import occ.kernel.Actor;
import occ.rights.CaseId;
import occ.rights.CaseStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done in cases, one line a version of the case. */
@Component
class StepTable {
    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId request, int number, Actor by, Instant at, String deed, String what, String words) {
        jdbc.sql("""
                insert into rights.step (at, number, request, by_account, deed, what, words)
                values (:at, :number, :request, :by, :deed, :what, :words)
                """)
                .param("at", Columns.utc(at))
                .param("number", number)
                .param("request", request.value())
                .param("by", by.account().value())
                .param("deed", deed)
                .param("what", what)
                .param("words", words)
                .update();
    }

    /** Whether somebody did one of those deeds in a case. */
    boolean did(CaseId request, Actor who, Collection<String> deeds) {
        return jdbc.sql("""
                select exists (select from rights.step
                                where request = :request and by_account = :who and deed in (:deeds))
                """)
                .param("request", request.value())
                .param("who", who.account().value())
                .param("deeds", deeds)
                .query(Boolean.class)
                .single();
    }

    /** The newest first. */
    List<CaseStep> of(CaseId request) {
        return jdbc.sql("""
                select s.at, p.name, s.what, s.words
                  from rights.step s
                  join access.person p on p.id = s.by_account
                 where s.request = :request
                 order by s.number desc
                """)
                .param("request", request.value())
                .query((row, number) -> new CaseStep(
                        Columns.instant(row, "at"),
                        row.getString("name"),
                        row.getString("what"),
                        row.getString("words")))
                .list();
    }
}
