package occ.retention.internal;

import java.time.Clock;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.retention.Kept;
import org.springframework.stereotype.Component;

/** The record an address names, with what is held of it, for whoever reviews, holds or decides. */
@Component
class Finding {
    private final KeptTable kept;
    private final Erasing erasing;
    private final Access access;
    private final Clock clock;

    Finding(KeptTable kept, Erasing erasing, Access access, Clock clock) {
        this.kept = kept;
        this.erasing = erasing;
        this.access = access;
        this.clock = clock;
    }

    Kept get(Actor actor, Reference reference) {
        if (!access.may(actor, Verb.PLACE_LEGAL_HOLDS) && !access.may(actor, Verb.APPROVE_DISPOSAL)) {
            access.require(actor, Verb.REVIEW_RETENTION);
        }
        var record = kept.find(reference, clock.instant()).orElseThrow(() -> new NoSuchRecord("record"));
        return record.holding(erasing.held(record.id().value()));
    }
}
