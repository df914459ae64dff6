package occ.demonstration.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import occ.demonstration.ManyDisruptions;
import occ.disruption.OutcomeType;
import occ.disruption.OutcomeTypes;
import org.postgresql.PGConnection;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.stereotype.Component;

@Component
class BulkDisruptions implements ManyDisruptions {
    private static final int BATCH = 10_000;

    private final DataSource owner;
    private final AnsweredSubjects subjects;
    private final OutcomeTypes outcomes;
    private final Clock clock;

    BulkDisruptions(@FlywayDataSource DataSource owner, AnsweredSubjects subjects, OutcomeTypes outcomes, Clock clock) {
        this.owner = owner;
        this.subjects = subjects;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Override
    public void add(int count, long seed, IntConsumer progress) {
        var types = outcomes.all().stream().map(OutcomeType::code).toList();
        var maker = new DisruptionMaker(seed, subjects.all(), types, count, clock.instant());
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            for (var done = 0; done < count; done += BATCH) {
                var next = Math.min(count, done + BATCH);
                maker.make(done, next)
                        .send(connection.unwrap(PGConnection.class).getCopyAPI());
                connection.commit();
                progress.accept(next);
            }
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException("The disruptions could not be written", problem);
        }
    }
}
