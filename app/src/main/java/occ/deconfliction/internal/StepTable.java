package occ.deconfliction.internal;

import static occ.deconfliction.internal.Columns.instant;
import static occ.deconfliction.internal.Columns.utc;

import java.time.Instant;
import java.util.List;
import occ.deconfliction.Hit;
import occ.deconfliction.Hit.Step;
import occ.deconfliction.HitId;
import occ.deconfliction.Settled;
import occ.deconfliction.Side;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desks say and do. By side and not by name: who acts for a desk would tell whose it is, and the trail knows. */
@Component
class StepTable {
    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HitId hit, Step step) {
        var outcome = step.outcome();
        jdbc.sql("""
                insert into deconfliction.step (at, number, id, hit, side, kind, words, outcome)
                select :at, coalesce(max(s.number), 0) + 1, :id, :hit, :side, :kind, :words, cast(:outcome as text)
                  from deconfliction.step s
                 where s.hit = :hit
                """)
                .param("at", utc(step.at()))
                .param("id", Uuid7.at(step.at()))
                .param("hit", hit.value())
                .param("side", step.side().name())
                .param("kind", step.kind().name())
                .param("words", step.words())
                .param("outcome", outcome == null ? null : outcome.name())
                .update();
    }

    /** The newest first. The asker's desk reads what was said since it knows of the match. */
    List<Step> of(Hit.Head hit) {
        var since = hit.side() == Side.ASKER ? hit.at() : Instant.EPOCH;
        return jdbc.sql("""
                select at, side, kind, words, outcome
                  from deconfliction.step
                 where hit = :hit and at >= :since and (kind <> 'RELEASED' or :owners)
                 order by number desc
                """)
                .param("hit", hit.id().value())
                .param("since", utc(since))
                .param("owners", hit.side() != Side.ASKER)
                .query((row, number) -> new Step(
                        instant(row, "at"),
                        Side.valueOf(row.getString("side")),
                        Step.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        settled(row.getString("outcome"))))
                .list();
    }

    private static @Nullable Settled settled(@Nullable String outcome) {
        return outcome == null ? null : Settled.valueOf(outcome);
    }
}
