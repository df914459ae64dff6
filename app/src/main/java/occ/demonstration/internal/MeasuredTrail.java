package occ.demonstration.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import occ.access.Provisioning;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.InventedEntries;
import occ.audit.Operation;
import occ.audit.Sealing;
import occ.audit.Trail;
import occ.audit.Verification;
import occ.audit.Verification.Sound;
import occ.demonstration.TrailMeasurement;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MeasuredTrail implements TrailMeasurement {
    private static final int SUBJECTS = 2_000;
    private static final int READERS = 16;
    private static final int READS = 20_000;
    private static final int LINES_AT_ONCE = 100;

    private final JdbcClient owner;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Provisioning provisioning;
    private final Trail trail;
    private final InventedEntries invented;
    private final Sealing sealing;
    private final Verification verification;

    MeasuredTrail(
            @FlywayDataSource DataSource owner,
            JdbcClient jdbc,
            Transactions transactions,
            Provisioning provisioning,
            Trail trail,
            InventedEntries invented,
            Sealing sealing,
            Verification verification) {
        this.owner = JdbcClient.create(owner);
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.provisioning = provisioning;
        this.trail = trail;
        this.invented = invented;
        this.sealing = sealing;
        this.verification = verification;
    }

    @Override
    public void append(long entries) {
        // Only a made world has people to be had by name: anywhere else this refuses.
        provisioning.people();
        invented.add(entries);
    }

    @Override
    public Map<String, Object> measure(long entries) {
        var results = new LinkedHashMap<String, Object>();
        var analyst = Objects.requireNonNull(provisioning.people().get("analyst"));
        var subjects = owner.sql("select id from pole.entity order by id limit :many")
                .param("many", SUBJECTS)
                .query(UUID.class)
                .list();
        results.put("oneReader", reading(analyst, subjects, 1));
        results.put("sixteenReaders", reading(analyst, subjects, READERS));
        results.put("appending", appending(analyst));
        results.put("sealing", sealing(entries));
        results.put("verifying", verifying());
        return results;
    }

    /** Round by round, so that whatever disturbs the machine disturbs both alike. */
    private Map<String, Object> reading(Actor reader, List<UUID> subjects, int readers) {
        Runnable unaudited = () -> transactions.run(reader, () -> read(any(subjects)));
        Runnable audited = () -> transactions.run(reader, () -> {
            var subject = any(subjects);
            read(subject);
            trail.append(reader, Entry.of(Operation.CONSULTATION, "pole.entity-found", new AccountId(subject)));
        });
        var without = new Runs();
        var with = new Runs();
        new Runs().take(readers, READS / 4, unaudited);
        new Runs().take(readers, READS / 4, audited);
        for (var round = 0; round < 5; round++) {
            without.take(readers, READS / 5, unaudited);
            with.take(readers, READS / 5, audited);
        }
        var results = new LinkedHashMap<String, Object>();
        results.put("unaudited", without.said());
        results.put("audited", with.said());
        results.put("ratio", with.aSecond() / without.aSecond());
        results.put("extraP99", with.at(0.99) - without.at(0.99));
        return results;
    }

    private static UUID any(List<UUID> subjects) {
        return subjects.get(ThreadLocalRandom.current().nextInt(subjects.size()));
    }

    private void read(UUID subject) {
        jdbc.sql("""
            select predicate, fact, grade, value_text, value_date, valid_from, valid_to, recorded_at
              from pole.statement_now
             where subject = :subject
            """)
                .param("subject", subject)
                .query((row, number) -> row.getString("value_text"))
                .list();
    }

    private Map<String, Object> appending(Actor actor) {
        var entry = Entry.of(Operation.CONSULTATION, "pole.entity-found", actor.account());
        var single = new Runs().take(READERS, READS, () -> trail.appendAlone(actor, entry));
        var many = new Runs()
                .take(
                        READERS,
                        READS / LINES_AT_ONCE,
                        () -> transactions.run(
                                actor,
                                () -> IntStream.range(0, LINES_AT_ONCE).forEach(line -> trail.append(actor, entry))));
        return Map.of(
                "transactionsOfOneLine",
                single.aSecond(),
                "linesInTransactionsOfAHundred",
                LINES_AT_ONCE * many.aSecond());
    }

    private Map<String, Object> sealing(long entries) {
        invented.fillUpTo(entries);
        var began = System.nanoTime();
        var sealed = sealing.seal();
        var seconds = (System.nanoTime() - began) / 1e9;
        return Map.of("entries", sealed.entries(), "seconds", seconds, "entriesASecond", sealed.entries() / seconds);
    }

    private Map<String, Object> verifying() {
        verification.verify(List.of());
        if (!(verification.verify(List.of()) instanceof Sound sound)) {
            throw new IllegalStateException("The trail does not verify: bin/occ audit verify says why");
        }
        var seconds = sound.took().toNanos() / 1e9;
        return Map.of("entries", sound.entries(), "seconds", seconds, "entriesASecond", sound.entries() / seconds);
    }
}
