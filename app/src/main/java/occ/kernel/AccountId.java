package occ.kernel;

import java.util.UUID;

public record AccountId(UUID value) implements Identifier {
    public static AccountId next() {
        return new AccountId(Uuid7.now());
    }
}
