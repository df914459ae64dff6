package occ.governance.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.governance.PlanLine;
import occ.governance.StrategicPlan;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for which lines of plans in force that are still open. */
@Component
class OwnerTable {
    private static final String OPEN = """
          from governance.plan_line l
          join governance.plan p on p.id = l.plan and p.state = 'IN_FORCE'
         where l.owner is not null and not exists (select from governance.reached r where r.line = l.reference)
        """;

    private final JdbcClient jdbc;

    OwnerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Held(
            Reference plan,
            Theme theme,
            Reference line,
            PlanLine.Kind kind,
            String words,
            @Nullable LocalDate due) {
        String address() {
            return StrategicPlan.ADDRESS + "/" + plan.text();
        }
    }

    List<Held> heldBy(AccountId account) {
        return jdbc.sql("select p.reference as plan, p.theme, l.reference, l.kind, l.words, l.due" + OPEN
                        + " and l.owner = :account order by l.due nulls last, l.reference")
                .param("account", account.value())
                .query((row, number) -> held(row))
                .list();
    }

    Map<AccountId, Integer> loads() {
        var loads = new HashMap<AccountId, Integer>();
        jdbc.sql("select l.owner, count(*) as lines" + OPEN + " group by l.owner")
                .query(row -> {
                    loads.put(new AccountId(Columns.uuid(row, "owner")), row.getInt("lines"));
                });
        return loads;
    }

    /** In the version in force and in the one that is written: whoever left answers for neither. */
    void give(Reference line, AccountId to) {
        jdbc.sql("""
                update governance.plan_line l set owner = :to
                  from governance.plan p
                 where p.id = l.plan and l.reference = :line and p.state in ('IN_FORCE', 'DRAFT', 'SUBMITTED')
                """).param("to", to.value()).param("line", line.text()).update();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new Reference(row.getString("plan")),
                Theme.valueOf(row.getString("theme")),
                new Reference(row.getString("reference")),
                PlanLine.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("due", LocalDate.class));
    }
}
