package occ.plans.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.SubjectAddress;
import occ.plans.ActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open actions given to officers by name, of subjects still on their way. */
@Component
class HeldActionTable {
    private static final String OPEN = """
              from plans.action a
              join mapping.subject_now s on s.id = a.subject and s.state <> all (:ended)
             where a.officer is not null and a.state in ('TO_DO', 'IN_PROGRESS', 'WAITING')
            """;

    private final JdbcClient jdbc;

    HeldActionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code address} and {@code name} are those of the subject, {@code place} is where it lies. */
    record Row(
            ActionId id,
            Reference reference,
            String words,
            LocalDate due,
            ClassId accessClass,
            EntityId subject,
            String name,
            String address,
            String place) {}

    List<Row> of(AccountId officer) {
        return jdbc.sql("""
                select a.id, a.reference, a.words, a.due_on, a.class, a.subject, s.name, s.kind,
                       s.reference as subject_reference, s.place
                """ + OPEN + " and a.officer = :officer order by a.due_on, a.id")
                .param("ended", Reach.ENDED)
                .param("officer", officer.value())
                .query((row, number) -> row(row))
                .list();
    }

    Map<AccountId, Integer> loads() {
        var loads = new HashMap<AccountId, Integer>();
        jdbc.sql("select a.officer, count(*) as number " + OPEN + " group by a.officer")
                .param("ended", Reach.ENDED)
                .query(row -> {
                    loads.put(new AccountId(Columns.uuid(row, "officer")), row.getInt("number"));
                });
        return loads;
    }

    /** Whether it was still theirs. */
    boolean give(ActionId action, AccountId from, AccountId to) {
        return jdbc.sql("""
                update plans.action set officer = :to, revision = revision + 1
                 where id = :id and officer = :from and state in ('TO_DO', 'IN_PROGRESS', 'WAITING')
                """)
                        .param("to", to.value())
                        .param("id", action.value())
                        .param("from", from.value())
                        .update()
                == 1;
    }

    void step(Row action, AccountId by, String note, Instant at) {
        jdbc.sql("""
                insert into plans.step (at, class, id, action, subject, by_account, state, note)
                values (:at, :class, :id, :action, :subject, :by, null, :note)
                """)
                .param("at", Columns.utc(at))
                .param("class", action.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("action", action.id().value())
                .param("subject", action.subject().value())
                .param("by", by.value())
                .param("note", note)
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ActionId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                row.getString("words"),
                Columns.day(row, "due_on"),
                new ClassId(row.getInt("class")),
                new EntityId(Columns.uuid(row, "subject")),
                row.getString("name"),
                SubjectAddress.of(EntityKind.of(row.getInt("kind")), row.getString("subject_reference")),
                row.getString("place"));
    }
}
