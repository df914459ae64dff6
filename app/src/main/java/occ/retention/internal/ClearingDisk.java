package occ.retention.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.database.DatabaseAddress;
import occ.kernel.Actor;
import occ.retention.Clearing;
import occ.retention.Tombstone;
import occ.work.Job;
import occ.work.Jobs;
import occ.work.Jobs.Finish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes every table anew from which something was erased, then what the database keeps about them, then its log. */
@Component
class ClearingDisk implements Clearing {
    private final Erasing erasing;
    private final DatabaseAddress address;
    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    ClearingDisk(
            Erasing erasing,
            DatabaseAddress address,
            JdbcClient jdbc,
            Jobs jobs,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.erasing = erasing;
        this.address = address;
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public long waiting(Actor actor) {
        return transactions.as(
                actor,
                () -> jdbc.sql("select retention.not_cleared()")
                        .query(Long.class)
                        .single());
    }

    @Override
    public Job start(Actor actor) {
        access.require(actor, Verb.APPROVE_DISPOSAL);
        transactions.run(actor, () -> trail.append(actor, Entry.of(Operation.ERASURE, "retention.disk-cleared")));
        return jobs.start(
                actor, "retention.clearing", "Erase from disk what was disposed of", Tombstone.ADDRESS, progress -> {
                    var tables = tables().size();
                    progress.of(tables);
                    return new Finish(said(run(progress::done)), Tombstone.ADDRESS);
                });
    }

    static String said(Report report) {
        return report.isWhole()
                ? "Nothing that was disposed of is left on the database's disk"
                : "The tables were written anew. Left to do: " + String.join(" ", report.left());
    }

    @Override
    public Report run() {
        return run(done -> {});
    }

    /** The tables of every module that erases; those of sessions, in which somebody may have typed something; and of keys. */
    private List<String> tables() {
        var tables = new TreeSet<>(erasing.tables());
        tables.add("audit.subject_key");
        tables.add("system.spring_session_attributes");
        tables.add("work.job");
        tables.add("work.submission");
        return List.copyOf(tables);
    }

    private interface Told {
        void done(long tables);
    }

    private Report run(Told told) {
        try (var connection =
                DriverManager.getConnection(address.jdbcUrl(), address.ownerUser(), address.ownerPassword())) {
            var began = clock.instant();
            var left = new ArrayList<String>();
            left.addAll(Rewriting.of(connection, tables(), told::done));
            left.addAll(WriteAheadLog.leaveBehind(connection));
            var waiting = count(connection);
            if (left.isEmpty()) {
                mark(connection, began);
                WriteAheadLog.leaveBehind(connection);
            }
            return new Report(waiting, tables().size(), left);
        } catch (SQLException broken) {
            throw new IllegalStateException("The disk could not be cleared", broken);
        }
    }

    private static long count(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from retention.tombstone where erased_from_disk_at is null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void mark(Connection owner, Instant began) throws SQLException {
        try (var statement = owner.prepareStatement("select retention.cleared(?, ?)")) {
            statement.setObject(1, Utc.at(began));
            statement.setObject(2, Utc.at(clock.instant()));
            statement.execute();
        }
    }
}
