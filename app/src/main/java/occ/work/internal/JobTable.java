package occ.work.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.work.Job;
import occ.work.Job.State;
import occ.work.JobId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JobTable {
    private static final String ROWS = """
        select id, reference, kind, title, state, done, total, sentence, href, started_at, ended_at,
               cancel_asked_at is not null as cancel_asked
          from work.job
        """;

    private final JdbcClient jdbc;

    JobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId starter, int runner, Job job) {
        jdbc.sql("""
            insert into work.job
                   (id, reference, starter, runner, kind, title, state, sentence, href, started_at, touched_at)
            values (:id, :reference, :starter, :runner, :kind, :title, :state, :sentence, :href, :at, :at)
            """)
                .param("id", job.id().value())
                .param("reference", job.reference())
                .param("starter", starter.value())
                .param("runner", runner)
                .param("kind", job.kind())
                .param("title", job.title())
                .param("state", job.state().name())
                .param("sentence", job.sentence())
                .param("href", job.href())
                .param("at", utc(job.startedAt()))
                .update();
    }

    Optional<Job> find(String reference) {
        return jdbc.sql(ROWS + " where reference = :reference")
                .param("reference", reference)
                .query((row, number) -> job(row))
                .optional();
    }

    List<Job> newest(int most) {
        return jdbc.sql(ROWS + " order by started_at desc limit :most")
                .param("most", most)
                .query((row, number) -> job(row))
                .list();
    }

    /** Says whether somebody asked it to stop. */
    boolean touch(JobId id, long done, long total, String sentence, Instant at) {
        return jdbc.sql("""
            update work.job
               set done = :done, total = :total, sentence = :sentence, touched_at = :at
             where id = :id and state = 'RUNNING'
            returning cancel_asked_at is not null
            """)
                .param("id", id.value())
                .param("done", done)
                .param("total", total)
                .param("sentence", sentence)
                .param("at", utc(at))
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void end(JobId id, State state, String sentence, @Nullable String href, long done, long total, Instant at) {
        jdbc.sql("""
            update work.job
               set state = :state, sentence = :sentence, href = coalesce(:href, href), done = :done, total = :total,
                   ended_at = :at
             where id = :id and state = 'RUNNING'
            """)
                .param("id", id.value())
                .param("state", state.name())
                .param("sentence", sentence)
                .param("href", href)
                .param("done", done)
                .param("total", total)
                .param("at", utc(at))
                .update();
    }

    void askToCancel(JobId id, Instant at) {
        jdbc.sql("""
            update work.job
               set cancel_asked_at = :at
             where id = :id and state = 'RUNNING' and cancel_asked_at is null
            """).param("id", id.value()).param("at", utc(at)).update();
    }

    int endLost(Instant unheldSince, Instant untouchedSince, Instant at, String why) {
        return jdbc.sql("select work.end_lost_jobs(:unheld, :untouched, :at, :why)")
                .param("unheld", utc(unheldSince))
                .param("untouched", utc(untouchedSince))
                .param("at", utc(at))
                .param("why", why)
                .query(Integer.class)
                .single();
    }

    private static Job job(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("kind"),
                row.getString("title"),
                State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("sentence"),
                row.getString("href"),
                row.getBoolean("cancel_asked"),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
