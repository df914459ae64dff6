package occ.tasking.internal;

import static occ.tasking.internal.Columns.instantOrNull;
import static occ.tasking.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Uuid7;
import occ.tasking.LeadAnswer;
import occ.tasking.LeadAssignment;
import occ.tasking.Situation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LeadTable {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    LeadTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    record NewLead(Situation about, AccountId officer, String handoverNote) {}

    void replace(List<NewLead> leads, AccountId by, Instant at) {
        supersede(leads.stream().map(one -> one.about().subject()).toList(), at);
        add(leads, by, at);
    }

    private void supersede(List<EntityId> subjects, Instant at) {
        jdbc.sql("update tasking.lead set superseded_at = :at where subject = any(:subjects) and superseded_at is null")
                .param("at", utc(at))
                .param("subjects", Columns.keys(subjects))
                .update();
    }

    private void add(List<NewLead> leads, AccountId by, Instant at) {
        template.batchUpdate("""
                insert into tasking.lead (recorded_at, class, version, id, subject, officer, recorded_by, handover_note)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, leads, BATCH, (row, one) -> {
            var lead = one.about().lead();
            row.setObject(1, utc(at));
            row.setInt(2, one.about().accessClass().value());
            row.setInt(3, lead == null ? 1 : lead.version() + 1);
            row.setObject(4, Uuid7.at(at));
            row.setObject(5, one.about().subject().value());
            row.setObject(6, one.officer().value());
            row.setObject(7, by.value());
            row.setString(8, one.handoverNote());
        });
    }

    void answer(EntityId subject, boolean accepted, @Nullable String reason, Instant at) {
        jdbc.sql("""
                update tasking.lead
                   set accepted = :accepted, answered_at = :at, decline_reason = :reason
                 where subject = :subject and superseded_at is null
                """)
                .param("accepted", accepted)
                .param("at", utc(at))
                .param("reason", reason)
                .param("subject", subject.value())
                .update();
    }

    /** Every officer asked until a time, the newest first, with the answers given by then. */
    List<LeadAssignment> of(EntityId subject, Instant at) {
        return jdbc.sql("""
                select l.version, l.officer, f.name as officer_name, l.recorded_at, l.recorded_by, p.name as by_name,
                       l.handover_note, l.decline_reason, g.account is not null as has_left,
                       case when l.answered_at <= :at then l.accepted end as accepted,
                       case when l.answered_at <= :at then l.answered_at end as answered_at
                  from tasking.lead l
                  join access.person f on f.id = l.officer
                  join access.person p on p.id = l.recorded_by
                  left join access.left_here g on g.account = l.officer
                 where l.subject = :subject and l.recorded_at <= :at
                 order by l.version desc
                """)
                .param("subject", subject.value())
                .param("at", utc(at))
                .query((row, number) -> assignment(row, "version"))
                .list();
    }

    /** Of each officer, how many they lead or were asked to lead, of what is still on its way. */
    Map<AccountId, Integer> loads() {
        var loads = new HashMap<AccountId, Integer>();
        jdbc.sql("""
                select l.officer, count(*) as number
                  from tasking.lead l
                  join mapping.subject_now s on s.id = l.subject and s.state <> all(:ended)
                 where l.superseded_at is null and coalesce(l.accepted, true)
                 group by l.officer
                """).param("ended", States.ENDED).query(row -> {
            loads.put(new AccountId(Columns.uuid(row, "officer")), row.getInt("number"));
        });
        return loads;
    }

    static LeadAssignment assignment(ResultSet row, String version) throws SQLException {
        return new LeadAssignment(
                row.getInt(version),
                Columns.who(row, "officer", "officer_name"),
                Columns.made(row, "handover_note"),
                answer(row),
                row.getBoolean("has_left"));
    }

    static LeadAnswer answer(ResultSet row) throws SQLException {
        var at = instantOrNull(row, "answered_at");
        if (at == null) {
            return new LeadAnswer.Waiting();
        }
        return row.getBoolean("accepted")
                ? new LeadAnswer.Accepted(at)
                : new LeadAnswer.Declined(at, row.getString("decline_reason"));
    }
}
