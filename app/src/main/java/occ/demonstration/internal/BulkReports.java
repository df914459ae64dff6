package occ.demonstration.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import occ.access.AccessClasses;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Provisioning;
import occ.demonstration.ManyReports;
import occ.kernel.Actor;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.stereotype.Component;

@Component
class BulkReports implements ManyReports {
    private static final int BATCH = 10_000;
    private static final String BUSIEST = "force:merseyside";

    private final DataSource owner;
    private final WhomReportsName named;
    private final Provisioning provisioning;
    private final Organisations organisations;
    private final AccessClasses classes;
    private final Clock clock;

    BulkReports(
            @FlywayDataSource DataSource owner,
            WhomReportsName named,
            Provisioning provisioning,
            Organisations organisations,
            AccessClasses classes,
            Clock clock) {
        this.owner = owner;
        this.named = named;
        this.provisioning = provisioning;
        this.organisations = organisations;
        this.classes = classes;
        this.clock = clock;
    }

    @Override
    public void add(int count, long seed, IntConsumer progress) {
        var maker = new ReportMaker(new Dice(seed), units(), named.all(), count, clock.instant());
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            for (var done = 0; done < count; done += BATCH) {
                var next = Math.min(count, done + BATCH);
                write(connection, maker, done, next);
                progress.accept(next);
            }
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException("The reports could not be written", problem);
        }
    }

    private static void write(Connection connection, ReportMaker maker, int from, int to)
            throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        maker.make(from, to).send(copy);
        connection.commit();
    }

    /** Every force with somebody in it. The first has most of the reports: it is the one whose officer the cast knows. */
    private List<IntelligenceUnit> units() {
        var people = provisioning.people().values();
        return organisations.forces().stream()
                .sorted(Comparator.comparing(force -> !force.key().equals(BUSIEST)))
                .flatMap(force ->
                        people.stream().filter(person -> isOf(force, person)).limit(1))
                .map(author -> IntelligenceUnit.of(author, classes))
                .toList();
    }

    private static boolean isOf(Organisation force, Actor person) {
        return person.unit().equals(force.id());
    }
}
