package occ.retention.internal;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import occ.access.Transactions;
import occ.database.DatabaseAddress;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.retention.DisposalLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Reads as the owner what the database knows, and lets the application dispose again of what the ledger says. */
@Component
class ReplayingLedger implements DisposalLedger {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayingLedger.class);

    private final LedgerFile ledger;
    private final Burying burying;
    private final GoingTable going;
    private final Transactions transactions;
    private final DatabaseAddress address;
    private final JdbcClient jdbc;

    ReplayingLedger(
            LedgerFile ledger,
            Burying burying,
            GoingTable going,
            Transactions transactions,
            DatabaseAddress address,
            JdbcClient jdbc) {
        this.ledger = ledger;
        this.burying = burying;
        this.going = going;
        this.transactions = transactions;
        this.address = address;
        this.jdbc = jdbc;
    }

    @Override
    public Replayed replay() {
        try (var connection =
                DriverManager.getConnection(address.jdbcUrl(), address.ownerUser(), address.ownerPassword())) {
            return replay(new KnownDisposals(JdbcClient.create(new SingleConnectionDataSource(connection, true))));
        } catch (SQLException unreachable) {
            throw new IllegalStateException(
                    "The ledger of disposals cannot be compared with the database", unreachable);
        }
    }

    private Replayed replay(KnownDisposals database) {
        var known = database.lines();
        if (!known.isEmpty() && !ledger.isThere()) {
            throw new LedgerMissing(
                    ("The database knows of disposals, and their ledger %s is not there. Set OCC_DISPOSALS to"
                                    + " where it is. If it is lost, and this database is no restored backup, begin a new one with"
                                    + " 'bin/occ retention replay --begin-anew'.")
                            .formatted(ledger.path()));
        }
        return new Replayed(disposeAgain(database, known), complete(known));
    }

    private int disposeAgain(KnownDisposals database, List<LedgerLine> known) {
        var stands = new HashSet<UUID>();
        known.forEach(line -> stands.add(line.record()));
        var missing = ledger.lines().stream()
                .filter(line -> stands.add(line.record()))
                .toList();
        var graves = database.graves(missing);
        graves.forEach(grave -> again(database, grave));
        if (!graves.isEmpty()) {
            LOG.warn("{} records that were disposed of had come back, and were disposed of again", graves.size());
        }
        return graves.size();
    }

    private void again(KnownDisposals database, Burying.Grave grave) {
        var record = grave.line().record();
        database.permit(record);
        try {
            var approver = actor(grave.line().approver());
            transactions.run(approver, () -> {
                going.beginReplay(List.of(record));
                burying.buryAgain(approver, List.of(grave));
            });
        } finally {
            database.end(record);
        }
    }

    /** Who approved it then: the trail says that what they decided was done again. */
    private Actor actor(UUID account) {
        return jdbc.sql("select id, name, organisation from access.person where id = :id")
                .param("id", account)
                .query((row, number) -> new Actor(
                        new AccountId(account),
                        row.getString("name"),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        Actor.Kind.PERSON))
                .optional()
                .orElseThrow(() -> new IllegalStateException(
                        "Whoever approved a disposal in the ledger has no account here: restore a newer backup"));
    }

    private int complete(List<LedgerLine> known) {
        var written = new HashSet<UUID>();
        ledger.lines().forEach(line -> written.add(line.record()));
        var lacking =
                known.stream().filter(line -> !written.contains(line.record())).toList();
        if (!lacking.isEmpty()) {
            ledger.append(lacking);
        }
        return lacking.size();
    }

    @Override
    public int beginAnew() {
        ledger.open();
        return replay().written();
    }
}
