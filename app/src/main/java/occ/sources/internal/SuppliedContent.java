package occ.sources.internal;

import java.util.UUID;

/** What a source supplied, as it is sealed. */
record SuppliedContent(String report, String particulars, String lodgedBy, long lodgedAt) {
    static Context context(UUID id, UUID source) {
        return Context.of("supplied", id, source);
    }
}
