package occ.operations;

import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** From what an operation is opened: a bid that was given, or, where there is none, why nobody tasked it. */
public record Opening(OperationText text, @Nullable Reference bid, String untasked) {}
