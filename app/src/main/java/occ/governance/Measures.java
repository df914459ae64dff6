package occ.governance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.Theme;

/** Everything that a plan can be measured by, wherever it is known. One that fails is told and fails alone. */
public interface Measures {
    List<Measure> all();

    Optional<Measure> keyed(String key);

    /** Of each measure: its value, or why there is none. */
    Map<String, Reading> read(Actor actor, Scope scope);

    Map<String, List<Movement>> moved(Actor actor, Theme theme, Instant since, int most);

    /** How far behind its straight line a measure may be and still be at risk only, in per cent of the way. */
    int atRiskPercent();
}
