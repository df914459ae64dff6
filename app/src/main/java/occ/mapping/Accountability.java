package occ.mapping;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a subject, at which level and until when (R01). {@code holder} answers for the present state;
 * {@code tier} is the interim level until a
 * chair decides one. Lead and plan belong to modules above, which tell their part.
 */
public record Accountability(
        SubjectState state,
        LocalDate since,
        @Nullable AccountId holder,
        @Nullable Tier tier,
        @Nullable LocalDate clock,
        @Nullable LocalDate mappedOn,
        @Nullable OrganisationId owner,
        boolean leadHasAccepted,
        boolean hasPlan) {
    /** What is missing. Each is an exception within a day, with the sentence as its text. */
    public enum Gap {
        HOLDER("Nobody is accountable for it"),
        LEVEL("It has no level of response"),
        CLOCK("It has no date by which the next step is due"),
        OVERDUE("The next step is overdue"),
        OWNER("It is mapped and has no owner"),
        LEAD("It is mapped and no lead responsible officer has accepted it"),
        PLAN("It is mapped and has no plan in time");

        private final String sentence;

        Gap(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    public Set<Gap> gaps(LocalDate today, MappingClocks clocks) {
        var gaps = EnumSet.noneOf(Gap.class);
        if (!state.isTerminal()) {
            addGapsOfAnyState(gaps, today);
        }
        if (state.isOnTheMap()) {
            addGapsOfTheMapped(gaps, today, clocks);
        }
        return gaps;
    }

    private void addGapsOfAnyState(Set<Gap> gaps, LocalDate today) {
        addIf(holder == null, Gap.HOLDER, gaps);
        addIf(tier == null, Gap.LEVEL, gaps);
        addIf(clock == null, Gap.CLOCK, gaps);
        addIf(clock != null && today.isAfter(clock), Gap.OVERDUE, gaps);
    }

    private void addGapsOfTheMapped(Set<Gap> gaps, LocalDate today, MappingClocks clocks) {
        var ownershipIsDue = mappedOn == null || today.isAfter(clocks.ownershipDue(mappedOn));
        var planIsDue = mappedOn == null || today.isAfter(clocks.planDue(mappedOn));
        addIf(owner == null && ownershipIsDue, Gap.OWNER, gaps);
        addIf(!leadHasAccepted && ownershipIsDue, Gap.LEAD, gaps);
        addIf(!hasPlan && planIsDue && state == SubjectState.MAPPED, Gap.PLAN, gaps);
    }

    private static void addIf(boolean missing, Gap gap, Set<Gap> gaps) {
        if (missing) {
            gaps.add(gap);
        }
    }
}
