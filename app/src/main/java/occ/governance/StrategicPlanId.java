package occ.governance;

import java.util.UUID;
import occ.kernel.Identifier;

/** A version of the strategic action plan of a theme. */
public record StrategicPlanId(UUID value) implements Identifier {}
