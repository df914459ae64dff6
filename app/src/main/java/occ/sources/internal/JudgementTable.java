package occ.sources.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judgements on pairs of reports; the lower tag stands first. */
@Component
class JudgementTable {
    record Pair(byte[] first, byte[] second) {
        static Pair of(byte[] one, byte[] other) {
            return Arrays.compareUnsigned(one, other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    record Judged(UUID id, Sealed sealed) {}

    private final JdbcClient jdbc;

    JudgementTable(Store store) {
        this.jdbc = store.jdbc();
    }

    void supersede(Pair pair, Instant now) {
        jdbc.sql("""
                update sources.judgement
                   set superseded_at = :now
                 where first_tag = :first and second_tag = :second and superseded_at is null
                """)
                .param("now", Utc.at(now))
                .param("first", pair.first())
                .param("second", pair.second())
                .update();
    }

    void add(Pair pair, Judged judged) {
        jdbc.sql("""
                insert into sources.judgement (id, first_tag, second_tag, key_number, sealed)
                values (:id, :first, :second, :keyNumber, :sealed)
                """)
                .param("id", judged.id())
                .param("first", pair.first())
                .param("second", pair.second())
                .param("keyNumber", judged.sealed().keyNumber())
                .param("sealed", judged.sealed().bytes())
                .update();
    }

    List<Judged> inForceOn(byte[] reportTag) {
        return jdbc.sql("""
                select id, key_number, sealed
                  from sources.judgement
                 where (first_tag = :tag or second_tag = :tag) and superseded_at is null
                """)
                .param("tag", reportTag)
                .query((row, number) -> new Judged(
                        row.getObject("id", UUID.class), new Sealed(row.getInt("key_number"), row.getBytes("sealed"))))
                .list();
    }
}
