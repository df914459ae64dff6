package occ.disruption.internal;

import static occ.disruption.internal.Columns.utc;

import java.time.Instant;
import java.util.List;
import occ.disruption.Achieved;
import occ.disruption.Claim;
import occ.disruption.DisruptionId;
import occ.disruption.Evidence;
import occ.disruption.Evidence.Origin;
import occ.disruption.OutcomeTypes;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a claim has several of: outcomes and evidence. And the words that only its author’s line reads. */
@Component
class PartTable {
    private final JdbcClient jdbc;
    private final OutcomeTypes types;

    PartTable(JdbcClient jdbc, OutcomeTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    void clear(DisruptionId disruption) {
        for (var table : List.of("achieved", "evidence", "restricted")) {
            jdbc.sql("delete from disruption.%s where disruption = :disruption".formatted(table))
                    .param("disruption", disruption.value())
                    .update();
        }
    }

    void add(DisruptionId disruption, ClassId accessClass, Claim claim) {
        achieved(disruption, accessClass, claim.achieved());
        evidence(disruption, accessClass, claim.evidence());
    }

    private void achieved(DisruptionId disruption, ClassId accessClass, List<Achieved> achieved) {
        jdbc.sql("""
                insert into disruption.achieved (class, place, overseas, quantity, disruption, type, detail)
                select :class, n, overseas, quantity, :disruption, type, detail
                  from unnest(:overseas, cast(:quantities as numeric[]), :types, :details) with ordinality
                       as u (overseas, quantity, type, detail, n)
                """)
                .param("class", accessClass.value())
                .param("disruption", disruption.value())
                .param("overseas", achieved.stream().map(Achieved::overseas).toArray(Boolean[]::new))
                .param(
                        "quantities",
                        achieved.stream()
                                .map(one -> one.quantity().toPlainString())
                                .toArray(String[]::new))
                .param("types", achieved.stream().map(one -> one.type().code()).toArray(String[]::new))
                .param("details", achieved.stream().map(Achieved::detail).toArray(String[]::new))
                .update();
    }

    private void evidence(DisruptionId disruption, ClassId accessClass, List<Evidence> evidence) {
        jdbc.sql("""
                insert into disruption.evidence (class, place, disruption, origin, words)
                select :class, n, :disruption, origin, words
                  from unnest(:origins, :words) with ordinality as u (origin, words, n)
                """)
                .param("class", accessClass.value())
                .param("disruption", disruption.value())
                .param(
                        "origins",
                        evidence.stream().map(one -> one.origin().name()).toArray(String[]::new))
                .param("words", evidence.stream().map(Evidence::words).toArray(String[]::new))
                .update();
    }

    void restrict(DisruptionId disruption, ClassId accessClass, AccountId by, String words, Instant at) {
        jdbc.sql("""
                insert into disruption.restricted (at, class, disruption, by, words)
                values (:at, :class, :disruption, :by, :words)
                """)
                .param("at", utc(at))
                .param("class", accessClass.value())
                .param("disruption", disruption.value())
                .param("by", by.value())
                .param("words", words)
                .update();
    }

    List<Achieved> achieved(DisruptionId disruption) {
        return jdbc.sql("""
                select type, quantity, overseas, detail
                  from disruption.achieved
                 where disruption = :disruption
                 order by place
                """)
                .param("disruption", disruption.value())
                .query((row, number) -> new Achieved(
                        types.get(row.getString("type")),
                        row.getBigDecimal("quantity"),
                        row.getBoolean("overseas"),
                        row.getString("detail")))
                .list();
    }

    List<Evidence> evidence(DisruptionId disruption) {
        return jdbc.sql("select origin, words from disruption.evidence where disruption = :disruption order by place")
                .param("disruption", disruption.value())
                .query((row, number) -> new Evidence(Origin.valueOf(row.getString("origin")), row.getString("words")))
                .list();
    }
}
