package occ.retention.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.intelligence.MopiGroup;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.retention.Kept;
import occ.retention.NewReview;
import occ.retention.Proposal;
import occ.retention.RecordId;
import occ.retention.Schedule;
import occ.retention.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a second person. */
@Component
class ProposalTable {
    private static final String WAITING = """
        select p.id, p.reference, p.record, p.about, p.kind, p.verdict, p.review_group, p.schedule, p.proposed_at,
               p.proposed_by, p.review, w.name as proposer, v.reason, v.guarded, v.answers,
               coalesce(n.name, p.about) as name
          from retention.proposal p
          join retention.review v on v.id = p.review
          join access.person w on w.id = p.proposed_by
          left join lateral (select b.name from pole.best_name b where b.subject = p.record
                             union all
                             select k.title from intelligence.report_kept k where k.id = p.record) n on true
         where p.decided_at is null
        """;

    private final JdbcClient jdbc;

    ProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, UUID review, AccountId proposer, Proposal proposal) {}

    void add(Kept record, UUID review, NewReview asked, Schedule schedule, AccountId by, Instant at) {
        var entity = record.entity();
        jdbc.sql("""
                insert into retention.proposal (proposed_at, class, verdict, review_group, kind, id, review, record,
                       proposed_by, reference, about, schedule)
                values (:at, :class, :verdict, :group, :kind, :id, :review, :record, :by, :reference, :about, :schedule)
                """)
                .param("at", Utc.at(at))
                .param("class", record.accessClass().value())
                .param("verdict", asked.verdict().code())
                .param("group", record.group().code())
                .param("kind", entity == null ? null : entity.code(), Types.SMALLINT)
                .param("id", Uuid7.at(at))
                .param("review", review)
                .param("record", record.id().value())
                .param("by", by.value())
                .param("reference", Reference.next("DIS").text())
                .param("about", record.reference().text())
                .param("schedule", schedule.words())
                .update();
    }

    boolean isWaiting(RecordId record) {
        return jdbc.sql("select exists (select from retention.proposal where record = :record and decided_at is null)")
                .param("record", record.value())
                .query(Boolean.class)
                .single();
    }

    List<Row> waiting(AccountId reader) {
        return jdbc.sql(WAITING + " order by p.proposed_at, p.id")
                .query((row, number) -> row(row, reader))
                .list();
    }

    Optional<Row> find(Reference reference, AccountId reader) {
        return jdbc.sql(WAITING + " and p.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> row(row, reader))
                .optional();
    }

    void decide(Row row, boolean approved, String note, AccountId by, Instant at) {
        jdbc.sql("""
                update retention.proposal set decided_at = :at, decided_by = :by, approved = :approved, note = :note
                 where id = :id and decided_at is null
                """)
                .param("at", Utc.at(at))
                .param("by", by.value())
                .param("approved", approved)
                .param("note", note)
                .param("id", row.id())
                .update();
    }

    private static Row row(ResultSet row, AccountId reader) throws SQLException {
        var proposer = new AccountId(row.getObject("proposed_by", UUID.class));
        var proposal = new Proposal(
                new Reference(row.getString("reference")),
                new RecordId(row.getObject("record", UUID.class)),
                new Reference(row.getString("about")),
                KeptTable.kind(row),
                row.getString("name"),
                Verdict.of(row.getInt("verdict")),
                MopiGroup.of(row.getInt("review_group")),
                row.getString("schedule"),
                row.getString("reason"),
                row.getString("proposer"),
                proposer.equals(reader),
                Utc.read(row, "proposed_at"),
                ReviewTable.answers(row),
                row.getString("guarded"));
        return new Row(row.getObject("id", UUID.class), row.getObject("review", UUID.class), proposer, proposal);
    }
}
