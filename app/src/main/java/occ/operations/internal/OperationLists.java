package occ.operations.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.operations.OperationId;
import occ.operations.OperationState;
import occ.operations.Operations.Line;
import occ.operations.Operations.Which;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Operations in lists: each in a line. */
@Component
class OperationLists {
    private static final String COLUMNS = """
            select o.id, o.reference, o.name, o.state, s.name as subject_name, s.kind, s.reference as subject_reference,
                   o.subject, b.name as body_name, l.name as lead_name, o.opened_on, o.planned_end, o.checked_at,
                   (select min(a.due) from operations.authority a where a.operation = o.id and a.ended_on is null)
                   as authority_due
            """;
    private static final String FROM = """
              from operations.operation o
              join mapping.subject_now s on s.id = o.subject
              join access.body b on b.id = o.body
              join access.person l on l.id = o.lead
            """;
    private static final String CHOSEN = """
             where o.state = any (:states) and (cast(:body as uuid) is null or o.body = :body)
               and (cast(:mine as uuid) is null or o.lead = :mine or o.author = :mine
                    or exists (select from operations.member m
                                where m.operation = o.id and m.officer = :mine and m.last_day is null))
               and (:text = '' or position(lower(:text) in lower(o.name)) > 0 or o.reference = upper(:text))
            """;

    private final JdbcClient jdbc;

    OperationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> list(Actor actor, Which which, long skip, int most) {
        return chosen(
                        COLUMNS + FROM + CHOSEN + " order by o.since desc, o.id desc offset :skip limit :most",
                        actor,
                        which)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    long count(Actor actor, Which which) {
        return chosen("select count(*) " + FROM + CHOSEN, actor, which)
                .query(Long.class)
                .single();
    }

    private StatementSpec chosen(String sql, Actor actor, Which which) {
        return jdbc.sql(sql)
                .param(
                        "states",
                        which.states().stream().map(OperationState::name).toArray(String[]::new))
                .param(
                        "body",
                        Optional.ofNullable(which.body())
                                .map(OrganisationId::value)
                                .orElse(null),
                        Types.OTHER)
                .param("mine", which.mine() ? actor.account().value() : null, Types.OTHER)
                .param("text", which.text());
    }

    List<Line> of(EntityId subject, int most) {
        return jdbc.sql(COLUMNS + FROM + """
                 where o.subject = :subject
                    or exists (select from operations.also_about a where a.operation = o.id and a.entity = :subject)
                 order by o.state = 'CLOSED', o.opened_on desc, o.id desc
                 limit :most
                """)
                .param("subject", subject.value())
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    /** Those that are open and led by somebody, the first whose authority ends on top. */
    List<Line> led(AccountId lead) {
        return jdbc.sql(COLUMNS + FROM + """
                 where o.lead = :lead and o.state <> 'CLOSED'
                 order by authority_due nulls last, o.planned_end, o.id
                """)
                .param("lead", lead.value())
                .query((row, number) -> line(row))
                .list();
    }

    record Load(AccountId lead, int operations) {}

    List<Load> loads() {
        return jdbc.sql("select lead, count(*) as led from operations.operation where state <> 'CLOSED' group by lead")
                .query((row, number) -> new Load(new AccountId(row.getObject("lead", UUID.class)), row.getInt("led")))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var about = OperationTable.about(row);
        return new Line(
                new OperationId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                row.getString("name"),
                OperationState.valueOf(row.getString("state")),
                about.name(),
                about.address(),
                row.getString("body_name"),
                row.getString("lead_name"),
                Columns.day(row, "opened_on"),
                Columns.day(row, "planned_end"),
                Columns.dayOrNull(row, "authority_due"),
                row.getTimestamp("checked_at") != null);
    }
}
