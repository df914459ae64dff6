package occ.picture;

import java.time.Instant;
import java.util.List;
import occ.adequacy.AdequacyRule;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.mapping.SubjectAddress;
import org.jspecify.annotations.Nullable;

/**
 * Clocks that run for one reader to stop: in their own name, or in that of their unit and by a rule whose deed they
 * hold the verb for. Those past their due time are the reader's exceptions, the others are what comes next.
 */
public interface OwnClocks {

    /** Those due before a moment: what is theirs by name first, then the first due first; the look is in the trail. */
    List<Own> until(Actor actor, Instant until, int most);

    /** {@code account} is who must act by name, where somebody does: the reader, or somebody they stand in for. */
    record Own(
            AdequacyRule rule,
            EntityRef subject,
            Reference reference,
            String name,
            Instant startedAt,
            Instant dueAt,
            @Nullable AccountId account) {
        /** Of the time there is: it may be over with the midnight that ends its last day. */
        public Instant lastMoment() {
            return dueAt.minusNanos(1);
        }

        public String address() {
            return SubjectAddress.of(subject.kind(), reference);
        }

        public String deedAddress() {
            return address() + rule.path();
        }
    }
}
