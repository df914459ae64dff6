package occ.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Escalation;
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

    /** How many there are now, and nothing of which: so that somebody is told to look. */
    long count(Actor actor, Filter filter);

    record Filter(List<EntityKind> kinds, Map<Facet, Set<String>> chosen, Among among) {
        public static final List<EntityKind> ALL_KINDS =
                List.of(EntityKind.GROUP, EntityKind.PRIORITY_INDIVIDUAL, EntityKind.VULNERABILITY);

        public Set<String> values(Facet facet) {
            return chosen.getOrDefault(facet, Set.of());
        }
    }

    /** Which of them are meant. One that somebody carries the risk of is before nobody else while they do. */
    enum Among {
        ALL("All"),

        /** Those that the reader, or the reader’s unit, must act on and the reader may end. */
        MINE("Mine to act on"),
        ESCALATED("Escalated in the region"),
        ESCALATED_TO_NATION("Escalated to the nation"),
        ACCEPTED("Risk carried until a day");

        private final String label;

        Among(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** {@code counts} has every part, and {@code total} is that of the part asked for, which the rows are of. */
    record Listing(List<Overdue> rows, Map<Among, Long> counts, long total, List<RuleCount> byRule) {
        public long of(Among among) {
            return counts.getOrDefault(among, 0L);
        }
    }

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
            String mustAct,
            Escalation escalation,
            @Nullable Carried carried) {
        public String address() {
            return SubjectAddress.of(subject.kind(), reference);
        }

        public String exceptionAddress() {
            return address() + rule.exceptionPath();
        }

        public String deedAddress() {
            return address() + rule.path();
        }
    }

    /** Who carries the risk of it, until the end of which day. */
    record Carried(String holder, LocalDate until) {}
}
