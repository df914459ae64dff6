package occ.operations;

import java.time.Instant;
import occ.kernel.AccountId;

/** A results analysis, one of the nine techniques of the National Intelligence Model: what it was for, and what came of it. */
public record Analysis(Words words, AccountId by, String byName, Instant at) {
    public record Words(
            String intended, String happened, String worked, String failed, String recommended, String residual) {}
}
