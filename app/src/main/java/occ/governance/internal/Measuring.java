package occ.governance.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import occ.governance.Measure;
import occ.governance.MeasureSource;
import occ.governance.Measures;
import occ.governance.Movement;
import occ.governance.Reading;
import occ.governance.Reading.Unknown;
import occ.governance.Scope;
import occ.kernel.Actor;
import occ.kernel.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Asks every source, each behind a point to go back to: a statement that fails would end the whole transaction otherwise. */
@Component
class Measuring implements Measures {
    static final String FAILED =
            "The figures behind it could not be read just now. Ask again; if it stays so, tell whoever runs the service";

    private static final String AT_RISK_PERCENT = "occ.governance.at-risk-percent";
    private static final Logger LOG = LoggerFactory.getLogger(Measuring.class);

    private final List<MeasureSource> sources;
    private final GoingBack goingBack;
    private final int atRiskPercent;

    Measuring(List<MeasureSource> sources, GoingBack goingBack, Environment environment) {
        this.sources = List.copyOf(sources);
        this.goingBack = goingBack;
        this.atRiskPercent = environment.getRequiredProperty(AT_RISK_PERCENT, Integer.class);
        if (atRiskPercent < 0 || atRiskPercent > 100) {
            throw new IllegalStateException(AT_RISK_PERCENT + " must be from 0 to 100: " + atRiskPercent);
        }
    }

    @Override
    public List<Measure> all() {
        return sources.stream()
                .flatMap(source -> source.measures().stream())
                .sorted(Comparator.comparing(Measure::label))
                .toList();
    }

    @Override
    public Optional<Measure> keyed(String key) {
        return all().stream().filter(measure -> measure.key().equals(key)).findFirst();
    }

    @Override
    public Map<String, Reading> read(Actor actor, Scope scope) {
        var readings = new HashMap<String, Reading>();
        sources.forEach(source ->
                readings.putAll(asked(source, () -> source.read(actor, scope)).orElseGet(() -> failed(source))));
        return readings;
    }

    @Override
    public Map<String, List<Movement>> moved(Actor actor, Theme theme, Instant since, int most) {
        var moved = new HashMap<String, List<Movement>>();
        sources.forEach(source ->
                asked(source, () -> source.moved(actor, theme, since, most)).ifPresent(moved::putAll));
        return moved;
    }

    @Override
    public int atRiskPercent() {
        return atRiskPercent;
    }

    private <T> Optional<T> asked(MeasureSource source, Supplier<T> question) {
        try {
            return Optional.of(goingBack.unlessItHolds(question));
        } catch (RuntimeException problem) {
            LOG.warn("The measures of {} could not be read", source.getClass().getSimpleName(), problem);
            return Optional.empty();
        }
    }

    private static Map<String, Reading> failed(MeasureSource source) {
        return source.measures().stream().collect(Collectors.toMap(Measure::key, measure -> new Unknown(FAILED)));
    }
}
