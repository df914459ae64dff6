package occ.disruption.internal;

import static occ.disruption.internal.Columns.utc;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.disruption.Disruption;
import occ.disruption.Disruption.Step;
import occ.disruption.DisruptionId;
import occ.disruption.DisruptionState;
import occ.disruption.Effect;
import occ.disruption.Stage;
import occ.disruption.internal.DisruptionTable.Standing;
import occ.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of disruptions. */
@Component
class StepTable {
    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Disruption disruption, Standing to, String words, AccountId by, Instant at) {
        jdbc.sql("""
                insert into disruption.step (at, class, number, disruption, by, state, stage, level, words)
                select :at, :class, coalesce(max(s.number), 0) + 1, :disruption, :by, :state, :stage, :level, :words
                  from disruption.step s
                 where s.disruption = :disruption
                """)
                .param("at", utc(at))
                .param("class", disruption.accessClass().value())
                .param("disruption", disruption.id().value())
                .param("by", by.value())
                .param("state", to.state().name())
                .param("stage", to.stage().name())
                .param("level", Optional.ofNullable(to.said()).map(Enum::name).orElse(null), Types.VARCHAR)
                .param("words", words)
                .update();
    }

    List<Step> of(DisruptionId disruption) {
        return jdbc.sql("""
                select s.at, s.state, s.stage, s.level, p.name as by_name, s.by, s.words
                  from disruption.step s
                  join access.person p on p.id = s.by
                 where s.disruption = :disruption
                 order by s.number
                """)
                .param("disruption", disruption.value())
                .query((row, number) -> new Step(
                        Columns.instant(row, "at"),
                        DisruptionState.valueOf(row.getString("state")),
                        Stage.valueOf(row.getString("stage")),
                        Columns.valueOrNull(row, "level", Effect.class),
                        row.getString("by_name"),
                        new AccountId(Columns.uuid(row, "by")),
                        row.getString("words")))
                .list();
    }
}
