package occ.plans;

import java.util.UUID;
import occ.kernel.Identifier;

/** The key of what was asked of another body. */
public record RequestId(UUID value) implements Identifier {}
