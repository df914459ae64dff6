package occ.audit.internal;

import occ.audit.InventedEntries;
import org.springframework.stereotype.Component;

@Component
class StoredInventedEntries implements InventedEntries {
    private static final long BATCH = 500_000;

    private final Owner owner;

    StoredInventedEntries(Owner owner) {
        this.owner = owner;
    }

    @Override
    public void add(long many) {
        for (var left = many; left > 0; left -= BATCH) {
            owner.jdbc().sql("""
                insert into audit.entry (at, id, actor, unit, operation, result, count, deed, records)
                select now() - n * interval '1 millisecond', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
                       3, 1, nullif(n % 5, 0), 'pole.entity-found', array[gen_random_uuid()]
                  from generate_series(1, :many) n
                """).param("many", Math.min(left, BATCH)).update();
        }
    }

    @Override
    public void fillUpTo(long entries) {
        var there = owner.jdbc()
                .sql("select count(*) from audit.entry")
                .query(Long.class)
                .single();
        add(entries - there);
        owner.jdbc().sql("vacuum analyze audit.entry").update();
    }
}
