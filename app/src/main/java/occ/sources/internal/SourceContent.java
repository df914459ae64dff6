package occ.sources.internal;

import java.util.UUID;
import occ.sources.SourceType;

/** Who a source is, as it is sealed. */
record SourceContent(SourceType type, String sourceReference) {
    static Context context(UUID id) {
        return Context.of("source", id);
    }
}
