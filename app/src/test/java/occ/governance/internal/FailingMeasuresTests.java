package occ.governance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import occ.access.Transactions;
import occ.governance.Measure;
import occ.governance.MeasureSource;
import occ.governance.Movement;
import occ.governance.Reading;
import occ.governance.Reading.Unknown;
import occ.governance.Scope;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A measure whose statement fails is told, and everything else goes on in the same transaction. */
@WholeApplication
class FailingMeasuresTests {
    @Autowired
    List<MeasureSource> sources;

    @Autowired
    GoingBack goingBack;

    @Autowired
    Environment environment;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    private final class Broken implements MeasureSource {
        static final String KEY = "broken.share";

        @Override
        public List<Measure> measures() {
            return List.of(new Measure(KEY, "Broken share", "Nothing that can be counted", Measure.Unit.PERCENT));
        }

        @Override
        public Map<String, Reading> read(Actor actor, Scope scope) {
            return jdbc.sql("select count(*) from governance.no_such_table")
                    .query((row, number) -> Map.of(KEY, Reading.of(row.getLong(1))))
                    .single();
        }

        @Override
        public Map<String, List<Movement>> moved(Actor actor, Theme theme, Instant since, int most) {
            throw new IllegalStateException("It cannot tell");
        }
    }

    @Test
    void whatFailsIsToldInPlainWordsAndBreaksNothing() {
        var reader = people.analyst();
        var all = new ArrayList<MeasureSource>(sources);
        all.addFirst(new Broken());
        var measuring = new Measuring(all, goingBack, environment);

        var readings = transactions.as(reader, () -> {
            var read = measuring.read(reader, Scope.now(Theme.DRUGS));
            assertThat(measuring.moved(reader, Theme.DRUGS, Instant.EPOCH, 3)).doesNotContainKey(Broken.KEY);
            return read;
        });

        assertThat(readings.get(Broken.KEY)).isEqualTo(new Unknown(Measuring.FAILED));
        assertThat(readings.get("picture.band-a")).isInstanceOf(Reading.Known.class);
    }
}
