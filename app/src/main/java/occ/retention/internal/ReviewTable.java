package occ.retention.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.faces.pages.DateWords;
import occ.intelligence.MopiGroup;
import occ.kernel.AccountId;
import occ.kernel.Uuid7;
import occ.retention.Answer;
import occ.retention.Kept;
import occ.retention.NewReview;
import occ.retention.Reviews.Past;
import occ.retention.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reviews, and the groups people put records into. */
@Component
class ReviewTable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the review. One that stands takes the place of the last. */
    UUID add(Kept record, NewReview review, boolean stands, AccountId by, Instant at) {
        if (stands) {
            supersede(record, at);
        }
        var id = Uuid7.at(at);
        jdbc.sql("""
                insert into retention.review (recorded_at, next_on, class, verdict, stands, id, record, recorded_by, reason,
                       guarded, answers)
                values (:at, :next, :class, :verdict, :stands, :id, :record, :by, :reason, :guarded, :answers::jsonb)
                """)
                .param("at", Utc.at(at))
                .param("next", review.nextOn(), Types.DATE)
                .param("class", record.accessClass().value())
                .param("verdict", review.verdict().code())
                .param("stands", stands)
                .param("id", id)
                .param("record", record.id().value())
                .param("by", by.value())
                .param("reason", review.reason())
                .param("guarded", review.guarded())
                .param("answers", JSON.writeValueAsString(review.answers()))
                .update();
        return id;
    }

    private void supersede(Kept record, Instant at) {
        jdbc.sql("""
                update retention.review set superseded_at = :at
                 where record = :record and stands and superseded_at is null
                """)
                .param("at", Utc.at(at))
                .param("record", record.id().value())
                .update();
    }

    /** A second person agreed that it be kept. */
    void letStand(Kept record, UUID review, Instant at) {
        supersede(record, at);
        jdbc.sql("update retention.review set stands = true where id = :id")
                .param("id", review)
                .update();
    }

    List<Past> of(Kept record) {
        return jdbc.sql("""
                select v.recorded_at, p.name as by, v.verdict, v.reason, v.next_on, v.guarded, v.answers,
                       case when v.stands then 'Stands'
                            when q.id is null then 'Recorded'
                            when q.decided_at is null then 'Waits for a second person'
                            when q.approved then 'Approved by a second person'
                            else 'Refused by a second person: ' || q.note end as became
                  from retention.review v
                  join access.person p on p.id = v.recorded_by
                  left join retention.proposal q on q.review = v.id
                 where v.record = :record
                 order by v.recorded_at desc, v.id desc
                """)
                .param("record", record.id().value())
                .query((row, number) -> past(row))
                .list();
    }

    private static Past past(ResultSet row) throws SQLException {
        return new Past(
                DateWords.today(Utc.read(row, "recorded_at")),
                row.getString("by"),
                Verdict.of(row.getInt("verdict")),
                row.getString("reason"),
                row.getObject("next_on", LocalDate.class),
                answers(row),
                row.getString("guarded"),
                row.getString("became"));
    }

    static List<Answer> answers(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("answers"), ANSWERS);
    }

    void group(Kept record, MopiGroup group, String reason, AccountId by, Instant at) {
        jdbc.sql("update retention.grouping set superseded_at = :at where record = :record and superseded_at is null")
                .param("at", Utc.at(at))
                .param("record", record.id().value())
                .update();
        jdbc.sql("""
                insert into retention.grouping (recorded_at, class, review_group, id, record, recorded_by, reason)
                values (:at, :class, :group, :id, :record, :by, :reason)
                """)
                .param("at", Utc.at(at))
                .param("class", record.accessClass().value())
                .param("group", group.code())
                .param("id", Uuid7.at(at))
                .param("record", record.id().value())
                .param("by", by.value())
                .param("reason", reason)
                .update();
    }
}
