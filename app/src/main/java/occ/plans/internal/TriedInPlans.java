package occ.plans.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.knowledge.Use;
import occ.knowledge.UseSource;
import occ.mapping.SubjectAddress;
import occ.plans.ActionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closed actions are evidence of the tactic that they tried: what came of each is read beside it. */
@Component
class TriedInPlans implements UseSource {
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Trail trail;

    TriedInPlans(JdbcClient jdbc, Transactions transactions, Trail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public List<Use> uses(Actor actor, String tactic, int most) {
        return transactions.as(actor, () -> {
            var tried = read(tactic, most);
            if (!tried.isEmpty()) {
                var subjects = tried.stream().map(Tried::subject).distinct().toList();
                trail.append(actor, Entry.of(Operation.CONSULTATION, "plans.tried-read", subjects));
            }
            return tried.stream().map(Tried::use).toList();
        });
    }

    private List<Tried> read(String tactic, int most) {
        return jdbc.sql("""
                select a.subject, a.reference, a.words, a.state, s.name, s.kind, s.reference as subject_reference,
                       c.at, c.note
                  from plans.action a
                  join mapping.subject_now s on s.id = a.subject
                  join lateral (select at, note from plans.step
                                 where action = a.id and state = a.state order by at desc limit 1) c on true
                 where a.tactic = :tactic and a.state in ('DONE', 'NOT_DONE')
                 order by c.at desc
                 limit :most
                """)
                .param("tactic", tactic)
                .param("most", most)
                .query((row, number) -> new Tried(new EntityId(Columns.uuid(row, "subject")), use(row)))
                .list();
    }

    private static Use use(ResultSet row) throws SQLException {
        var subject = SubjectAddress.of(EntityKind.of(row.getInt("kind")), row.getString("subject_reference"));
        return new Use(
                row.getString("words"),
                row.getString("name"),
                subject + "/plan/actions/" + row.getString("reference"),
                DateWords.today(Columns.instant(row, "at")),
                ActionState.valueOf(row.getString("state")) == ActionState.DONE,
                row.getString("note"));
    }

    private record Tried(EntityId subject, Use use) {}
}
