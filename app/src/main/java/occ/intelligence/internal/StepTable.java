package occ.intelligence.internal;

import java.time.Instant;
import java.util.List;
import occ.intelligence.Report;
import occ.intelligence.ReportId;
import occ.intelligence.ReportState;
import occ.intelligence.Reports.Step;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StepTable {
    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code accessClass} is that of the original: a reason may speak of the source. */
    void add(
            Report report,
            @Nullable ReportState from,
            ReportState to,
            ClassId accessClass,
            AccountId author,
            AccountId by,
            @Nullable String reason,
            Instant at) {
        jdbc.sql("""
                insert into intelligence.step (at, class, from_state, to_state, id, report, author, by, reason)
                values (:at, :class, :from, :to, :id, :report, :author, :by, :reason)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("from", from == null ? null : from.code())
                .param("to", to.code())
                .param("id", Uuid7.at(at))
                .param("report", report.id().value())
                .param("author", author.value())
                .param("by", by.value())
                .param("reason", reason)
                .update();
    }

    List<Step> of(ReportId report) {
        return jdbc.sql("""
                select s.at, p.name as by_name, s.from_state, s.to_state, s.reason
                  from intelligence.step s
                  join access.person p on p.id = s.by
                 where s.report = :report
                 order by s.at, s.id
                """)
                .param("report", report.value())
                .query((row, number) -> new Step(
                        Utc.read(row, "at"),
                        row.getString("by_name"),
                        state(row.getObject("from_state", Short.class)),
                        ReportState.of(row.getInt("to_state")),
                        row.getString("reason")))
                .list();
    }

    private static @Nullable ReportState state(@Nullable Short code) {
        return code == null ? null : ReportState.of(code);
    }
}
