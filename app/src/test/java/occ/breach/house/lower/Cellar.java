package occ.breach.house.lower;

import occ.breach.house.upper.Roof;
import occ.breach.house.upper.internal.Beams;

/** Below, and looking up. */
public record Cellar(Roof roof, Beams beams) {}
