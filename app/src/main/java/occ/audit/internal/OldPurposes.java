package occ.audit.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.audit.internal.TreeTable.Head;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Purposes written before they were encrypted are so before they are sealed: the tree knows no other kind. */
@Component
class OldPurposes {
    private final JdbcClient jdbc;
    private final Purposes purposes;

    OldPurposes(Owner owner, Purposes purposes) {
        this.jdbc = owner.jdbc();
        this.purposes = purposes;
    }

    private record Old(long place, long number, UUID id, UUID about, String purpose) {}

    void seal(Head last, long settled) {
        // Entries from before the tree stand at the place 0, and no others do.
        if (last.place() > 0) {
            return;
        }
        var old = old(last, settled);
        var keys = purposes.keysOf(old.stream().map(Old::about).collect(Collectors.toSet()), jdbc);
        for (var entry : old) {
            var key = Optional.ofNullable(keys.get(entry.about())).orElseThrow();
            jdbc.sql("""
                update audit.entry set purpose = null, purpose_key = :key, sealed_purpose = :sealed
                 where place = :place and number = :number
                """)
                    .param("key", key.id())
                    .param("sealed", key.seal(entry.id(), entry.purpose()))
                    .param("place", entry.place())
                    .param("number", entry.number())
                    .update();
        }
    }

    private List<Old> old(Head last, long settled) {
        return jdbc.sql("""
            select place, number, id, coalesce(records[1], actor) as about, purpose
              from (select * from audit.entry
                     where (place, number) > (:place, :number) and place < :settled
                     order by place, number
                     limit :batch) batch
             where purpose is not null
            """)
                .param("place", last.place())
                .param("number", last.number())
                .param("settled", settled)
                .param("batch", Sealer.BATCH)
                .query((row, index) -> new Old(
                        row.getLong("place"),
                        row.getLong("number"),
                        row.getObject("id", UUID.class),
                        row.getObject("about", UUID.class),
                        row.getString("purpose")))
                .list();
    }
}
