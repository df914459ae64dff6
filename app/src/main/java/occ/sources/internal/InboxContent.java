package occ.sources.internal;

import java.time.Instant;
import java.util.UUID;
import occ.kernel.Actor;
import occ.sources.Lodgement;
import occ.sources.SourceType;

/** A lodgement as it is sealed, with who lodged it and when. */
record InboxContent(
        String report, SourceType type, String sourceReference, String particulars, String lodgedBy, long lodgedAt) {

    static InboxContent of(Actor actor, Lodgement lodgement, Instant now) {
        return new InboxContent(
                lodgement.report().text(),
                lodgement.type(),
                lodgement.sourceReference(),
                lodgement.particulars(),
                actor.name(),
                now.toEpochMilli());
    }

    static Context context(UUID id) {
        return Context.of("lodgement", id);
    }
}
