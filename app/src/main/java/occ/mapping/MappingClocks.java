package occ.mapping;

import static occ.mapping.SubjectState.ARCHIVE_PROPOSED;
import static occ.mapping.SubjectState.NOMINATED;
import static occ.mapping.SubjectState.QA_RETURNED;
import static occ.mapping.SubjectState.RETURNED;
import static occ.mapping.SubjectState.SCORED;
import static occ.mapping.SubjectState.TRIAGE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import occ.kernel.Tier;
import occ.reference.WorkingDays;

/**
 * How long each step may take. The desk's own clocks run in working days, reviews and plans in calendar days.
 * All are a local default, configurable: the official intervals are not public.
 */
public record MappingClocks(
        Map<SubjectState, Integer> deskWorkingDays,
        int ownershipWorkingDays,
        int rescoreWorkingDays,
        int developmentDays,
        int planDays,
        int membershipGraceDays,
        Map<Tier, Integer> reviewDays,
        Map<Tier, Integer> rescoreMonths) {
    /** Before a review is due: whoever reviews a fortnight early looks at the same members. */
    private static final int NEAR_DAYS = 14;

    public static final MappingClocks LOCAL_DEFAULT = new MappingClocks(
            Map.of(NOMINATED, 5, TRIAGE, 5, RETURNED, 10, SCORED, 5, QA_RETURNED, 5, ARCHIVE_PROPOSED, 5),
            5,
            10,
            28,
            28,
            28,
            Map.of(Tier.NATIONAL, 28, Tier.REGIONAL, 56, Tier.FORCE, 84, Tier.LOCAL, 168),
            Map.of(Tier.NATIONAL, 3, Tier.REGIONAL, 3, Tier.FORCE, 6, Tier.LOCAL, 6));

    public MappingClocks {
        deskWorkingDays =
                complete(deskWorkingDays, Set.of(NOMINATED, TRIAGE, RETURNED, SCORED, QA_RETURNED, ARCHIVE_PROPOSED));
        reviewDays = complete(reviewDays, Set.of(Tier.values()));
        rescoreMonths = complete(rescoreMonths, Set.of(Tier.values()));
    }

    /** When the present state has lasted too long. The mapped count since their review; terminal states have no clock. */
    public Optional<LocalDate> dueOn(SubjectState state, LocalDate since, Tier tier) {
        return switch (state) {
            case NOMINATED, TRIAGE, RETURNED, SCORED, QA_RETURNED, ARCHIVE_PROPOSED ->
                Optional.of(WorkingDays.add(since, of(deskWorkingDays, state)));
            case DEVELOPMENT -> Optional.of(Development.begunOn(since).endsOn(this));
            case MAPPED, MONITORED -> Optional.of(reviewDue(tier, since));
            case REJECTED, ARCHIVED, MERGED, SPLIT -> Optional.empty();
        };
    }

    public LocalDate reviewDue(Tier tier, LocalDate lastReview) {
        return lastReview.plusDays(of(reviewDays, tier));
    }

    public LocalDate rescoreDue(Tier tier, LocalDate lastScore) {
        return lastScore.plusMonths(of(rescoreMonths, tier));
    }

    /** After an event that changes the picture (see {@link ReviewTrigger}). */
    public LocalDate rescoreDueAfter(LocalDate event) {
        return WorkingDays.add(event, rescoreWorkingDays);
    }

    /** Owner and lead are to be settled this long after mapping. */
    public LocalDate ownershipDue(LocalDate mapped) {
        return WorkingDays.add(mapped, ownershipWorkingDays);
    }

    public LocalDate planDue(LocalDate mapped) {
        return mapped.plusDays(planDays);
    }

    /** A late review takes nobody off the map by itself: memberships outlast it by the grace (R46). */
    public LocalDate membershipLapses(Tier tier, LocalDate justified) {
        return reviewDue(tier, justified).plusDays(membershipGraceDays);
    }

    /** Whether a membership that lapses then nears its lapse: a review says why it holds on (R46). */
    public boolean nearsLapse(LocalDate lapsesOn, LocalDate today) {
        return !lapsesOn.isAfter(today.plusDays(membershipGraceDays + NEAR_DAYS));
    }

    private static <K> Map<K, Integer> complete(Map<K, Integer> days, Set<K> needed) {
        if (!days.keySet().containsAll(needed)) {
            throw new IllegalArgumentException("A clock is missing: " + days + " does not tell all of " + needed);
        }
        return Map.copyOf(days);
    }

    private static <K> int of(Map<K, Integer> days, K key) {
        return Objects.requireNonNull(days.get(key));
    }
}
