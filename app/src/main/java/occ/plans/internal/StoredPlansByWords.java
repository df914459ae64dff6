package occ.plans.internal;

import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.mapping.SubjectAddress;
import occ.plans.PlansByWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredPlansByWords implements PlansByWords {
    private final JdbcClient jdbc;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredPlansByWords(JdbcClient jdbc, Access access, Transactions transactions, Trail trail) {
        this.jdbc = jdbc;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public List<Found> find(Actor actor, String words, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var found = saying(words, most);
            trail.append(actor, Entry.of(Operation.SEARCH, "plans.searched").counting(found.size()));
            return found;
        });
    }

    private List<Found> saying(String words, int most) {
        return jdbc.sql("""
                select s.name, s.kind, s.reference
                  from plans.subjects_whose_plans_say(:words, :most) f
                  join mapping.subject_now s on s.id = f
                 order by s.name, s.reference
                """)
                .param("words", words)
                .param("most", most)
                .query((row, number) -> new Found(
                        row.getString("name"),
                        new Reference(row.getString("reference")),
                        SubjectAddress.of(EntityKind.of(row.getInt("kind")), row.getString("reference"))))
                .list();
    }
}
