package occ.pole.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.pole.Predicate;
import occ.pole.Recognising;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredRecognising implements Recognising {
    // Equality is leakproof, so unlike likeness it may use its index under row security; folding is not, so it is done
    // before. The name of each is asked for by itself: joined, the names of the whole map would be put in order first.
    private static final String KNOWN = """
            with asked as materialized (
                 select a.*, pole.fold(a.value) as key
                   from unnest(:kinds, :predicates, :values) as a (kind, predicate, value))
            select a.kind, a.predicate, a.value, e.id, e.reference,
                   coalesce((select n.name from pole.best_name n where n.subject = e.id), e.reference) as name
              from (select a.kind, a.predicate, a.value, k.subject
                      from asked a
                      join pole.name_key k on k.key = a.key and k.subject_kind = a.kind
                     where a.predicate < 200
                    union
                    select a.kind, a.predicate, a.value, s.subject
                      from asked a
                      join pole.statement s on s.value_text = a.value and s.predicate = a.predicate
                     where s.predicate >= 200 and s.superseded_at is null) a
              join pole.entity_now e on e.id = a.subject and e.kind = a.kind
             order by a.value, e.reference
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Trail trail;

    StoredRecognising(JdbcClient jdbc, Transactions transactions, Trail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public List<Recognised> recognise(Actor actor, Collection<Cue> cues) {
        if (cues.isEmpty()) {
            return List.of();
        }
        return transactions.as(actor, () -> {
            var known = known(List.copyOf(cues));
            var ids = known.stream().map(one -> one.entity().id()).distinct().toList();
            trail.append(
                    actor, Entry.of(Operation.SEARCH, "pole.recognised", ids).counting(ids.size()));
            return known;
        });
    }

    private List<Recognised> known(List<Cue> cues) {
        return jdbc.sql(KNOWN)
                .param("kinds", codes(cues, cue -> cue.kind().code()))
                .param("predicates", codes(cues, cue -> cue.predicate().code()))
                .param("values", cues.stream().map(Cue::value).toArray(String[]::new))
                .query((row, number) -> {
                    var kind = EntityKind.of(row.getInt("kind"));
                    return new Recognised(
                            new Cue(kind, Predicate.of(row.getInt("predicate")), row.getString("value")),
                            new EntityRef(kind, new EntityId(row.getObject("id", UUID.class))),
                            new Reference(row.getString("reference")),
                            row.getString("name"));
                })
                .list();
    }

    private static Short[] codes(List<Cue> cues, ToIntFunction<Cue> code) {
        return cues.stream().map(cue -> (short) code.applyAsInt(cue)).toArray(Short[]::new);
    }
}
