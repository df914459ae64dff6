package occ.work.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import occ.work.Submissions.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class SubmissionTable {
    private static final String THIS_ONE = " where account = :account and word = :word and path = :path";

    private final JdbcClient jdbc;

    SubmissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if it was there already. */
    boolean add(Submission submission, Instant at) {
        return sql("""
                insert into work.submission (account, word, path, sent_at)
                values (:account, :word, :path, :at)
                    on conflict do nothing
                """, submission).param("at", utc(at)).update() == 1;
    }

    Optional<String> location(Submission submission) {
        return sql("select location from work.submission" + THIS_ONE + " and location is not null", submission)
                .query(String.class)
                .optional();
    }

    void finish(Submission submission, String location) {
        sql("update work.submission set location = :location" + THIS_ONE, submission)
                .param("location", location)
                .update();
    }

    void remove(Submission submission) {
        sql("delete from work.submission" + THIS_ONE, submission).update();
    }

    void dropBefore(Instant moment) {
        jdbc.sql("delete from work.submission where sent_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    private StatementSpec sql(String text, Submission submission) {
        return jdbc.sql(text)
                .param("account", submission.account().value())
                .param("word", submission.word())
                .param("path", submission.path());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
