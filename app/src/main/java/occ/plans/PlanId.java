package occ.plans;

import java.util.UUID;
import occ.kernel.Identifier;

/** The key of one version of a plan. */
public record PlanId(UUID value) implements Identifier {}
