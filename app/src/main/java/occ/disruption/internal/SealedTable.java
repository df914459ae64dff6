package occ.disruption.internal;

import java.util.List;
import java.util.Optional;
import occ.disruption.DisruptionState;
import occ.disruption.Effect;
import occ.disruption.Quarter;
import occ.disruption.Quarters.Changed;
import occ.disruption.Quarters.Figure;
import occ.disruption.Quarters.Raw;
import occ.disruption.Quarters.Reconciliation;
import occ.disruption.Quarters.Standing;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was counted over everything, before small numbers were left out. The database answers a statistician and nobody else. */
@Component
class SealedTable {
    private final JdbcClient jdbc;

    SealedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Figure> figures(Quarter quarter) {
        return jdbc.sql("select * from disruption.figures_of(:day)")
                .param("day", quarter.firstDay())
                .query((row, number) -> new Figure(
                        row.getObject("tier", Integer.class),
                        row.getLong("led"),
                        row.getString("body"),
                        row.getString("region"),
                        row.getString("pillar"),
                        Effect.valueOf(row.getString("level")),
                        row.getString("theme")))
                .list();
    }

    List<Raw> raw(Quarter quarter) {
        return jdbc.sql("select * from disruption.measured_of(:day)")
                .param("day", quarter.firstDay())
                .query((row, number) -> new Raw(
                        row.getString("measure"),
                        row.getString("name"),
                        row.getString("found"),
                        row.getLong("counted"),
                        row.getBigDecimal("amount")))
                .list();
    }

    List<Changed> changed(Quarter quarter) {
        return changes(
                quarter,
                "changes",
                (row, number) -> new Changed(
                        Effect.valueOf(row.getString("was")),
                        row.getString("becomes").isEmpty() ? null : Effect.valueOf(row.getString("becomes")),
                        row.getLong("changes")));
    }

    List<Standing> standing(Quarter quarter) {
        return changes(
                quarter,
                "standing",
                (row, number) -> new Standing(Effect.valueOf(row.getString("was")), row.getLong("standing")));
    }

    private <T> List<T> changes(Quarter quarter, String which, RowMapper<T> mapper) {
        return jdbc.sql("select * from disruption.changed_of(:day, :counted) where " + which + " is not null")
                .param("day", quarter.firstDay())
                .param("counted", Columns.names(DisruptionState.counted()))
                .query(mapper)
                .list();
    }

    Optional<Reconciliation> reconciled(Quarter quarter) {
        return jdbc.sql("select * from disruption.reconciled(:day, :counted)")
                .param("day", quarter.firstDay())
                .param("counted", Columns.names(DisruptionState.counted()))
                .query((row, number) ->
                        new Reconciliation(row.getLong("locked"), row.getLong("adjusted"), row.getLong("standing")))
                .optional();
    }
}
