package occ.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.adequacy.AdequacyRule;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.kernel.ThreatBand;
import occ.mapping.SubjectAddress;
import org.jspecify.annotations.Nullable;

/** Clocks past their due time, on the subjects the reader may see, the most overdue first. */
public interface Exceptions {
    Listing list(Actor actor, Filter filter, AsAt asAt, int page, int size);

    /** {@code mine}: those that the reader, or the reader’s unit, must act on and the reader may end. */
    record Filter(List<EntityKind> kinds, Map<Facet, Set<String>> chosen, boolean mine) {
        public static final List<EntityKind> ALL_KINDS =
                List.of(EntityKind.GROUP, EntityKind.PRIORITY_INDIVIDUAL, EntityKind.VULNERABILITY);

        public Set<String> values(Facet facet) {
            return chosen.getOrDefault(facet, Set.of());
        }
    }

    /** {@code total} of the rows asked for, of {@code all} there are and {@code mine} that are the reader's to act on. */
    record Listing(List<Overdue> rows, long total, long all, long mine, List<RuleCount> byRule) {}

    record RuleCount(String rule, long count) {}

    /** Rule, subject, age, who must act, and the deed that ends it. */
    record Overdue(
            AdequacyRule rule,
            EntityRef subject,
            Reference reference,
            String name,
            @Nullable ThreatBand band,
            LocalDate dueOn,
            Instant startedAt,
            long daysLate,
            String mustAct) {
        public String address() {
            return SubjectAddress.of(subject.kind(), reference);
        }

        public String deedAddress() {
            return address() + rule.path();
        }
    }
}
