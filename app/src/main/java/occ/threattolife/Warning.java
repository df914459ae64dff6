package occ.threattolife;

import java.time.Instant;

/** A warning to the person at risk, or to those who threaten them; or why nobody was warned. */
public sealed interface Warning {
    record Given(String toWhom, String byWhom, Instant at, String words, String response) implements Warning {}

    record NotGiven(String why) implements Warning {}
}
