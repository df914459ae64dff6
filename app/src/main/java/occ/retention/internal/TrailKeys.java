package occ.retention.internal;

import java.util.Collection;
import java.util.UUID;
import occ.audit.SubjectKeys;
import org.springframework.stereotype.Component;

/**
 * The keys under which the trail keeps reasons that people gave about what is gone. The line that says it was disposed of has
 * the schedule for its reason, under a new key.
 */
@Component
class TrailKeys {
    private final SubjectKeys keys;

    TrailKeys(SubjectKeys keys) {
        this.keys = keys;
    }

    void destroy(Collection<UUID> gone) {
        gone.forEach(keys::destroy);
    }
}
