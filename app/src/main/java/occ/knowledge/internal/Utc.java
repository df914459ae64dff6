package occ.knowledge.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

final class Utc {
    private Utc() {}

    static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
