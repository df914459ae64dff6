package occ.knowledge.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.knowledge.Directory;
import occ.knowledge.Experience;
import occ.knowledge.ExperienceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredDirectory implements Directory {
    private final JdbcClient jdbc;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredDirectory(JdbcClient jdbc, Access access, Transactions transactions, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void enter(Actor actor, NewExperience experience) {
        transactions.run(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var now = clock.instant();
            var id = new ExperienceId(Uuid7.at(now));
            jdbc.sql("""
                    insert into knowledge.experience (entered_at, year, id, account, unit, reference, tactic, what)
                    values (:at, :year, :id, :account, :unit, :reference, :tactic, :what)
                    """)
                    .param("at", Utc.at(now))
                    .param("year", experience.year())
                    .param("id", id.value())
                    .param("account", actor.account().value())
                    .param("unit", actor.unit().value())
                    .param("reference", Reference.next("EXP").text())
                    .param("tactic", experience.tactic())
                    .param("what", experience.what())
                    .update();
            trail.append(actor, Entry.of(Operation.COLLECTION, "knowledge.experience-entered", id));
        });
    }

    @Override
    public void withdraw(Actor actor, Reference reference) {
        transactions.run(actor, () -> {
            var gone = jdbc.sql("""
                    delete from knowledge.experience where reference = :reference and account = :account returning id
                    """)
                    .param("reference", reference.text())
                    .param("account", actor.account().value())
                    .query(UUID.class)
                    .optional()
                    .orElseThrow(() -> new NoSuchRecord("experience"));
            trail.append(actor, Entry.of(Operation.ERASURE, "knowledge.experience-withdrawn", new ExperienceId(gone)));
        });
    }

    @Override
    public List<Experience> of(Actor actor, String tactic) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return jdbc.sql("""
                    select e.reference, e.what, e.year, p.name, u.name as unit, e.account = :account as own
                      from knowledge.experience e
                      join access.person p on p.id = e.account
                      join access.body u on u.id = e.unit
                     where e.tactic = :tactic
                     order by e.year desc, e.entered_at desc
                    """)
                    .param("account", actor.account().value())
                    .param("tactic", tactic)
                    .query((row, number) -> new Experience(
                            new Reference(row.getString("reference")),
                            row.getString("what"),
                            row.getInt("year"),
                            row.getString("name"),
                            row.getString("unit"),
                            row.getBoolean("own")))
                    .list();
        });
    }
}
