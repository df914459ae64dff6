package occ.bids;

import java.util.UUID;
import occ.kernel.Identifier;

/** A request for what a response needs. */
public record BidId(UUID value) implements Identifier {}
