package occ.operations;

import java.util.UUID;
import occ.kernel.Identifier;

/** A light case. */
public record OperationId(UUID value) implements Identifier {}
