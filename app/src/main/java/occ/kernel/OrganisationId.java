package occ.kernel;

import java.util.UUID;

public record OrganisationId(UUID value) implements Identifier {
    public static OrganisationId next() {
        return new OrganisationId(Uuid7.now());
    }
}
