package occ.tasking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import occ.adequacy.AdequacyRule;
import occ.reference.WorkingDays;

/** Something the response to a subject lacks, since when, and by when it must be there. */
public record Duty(AdequacyRule rule, Instant since, Instant due) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** All that a subject lacks; where its life on the map has ended, nothing. */
    public static List<Duty> of(Situation about) {
        var duties = new ArrayList<Duty>();
        if (!about.state().isTerminal()) {
            tier(about).ifPresent(duties::add);
            owner(about).ifPresent(duties::add);
            lead(about).ifPresent(duties::add);
            lowTier(about).ifPresent(duties::add);
        }
        return List.copyOf(duties);
    }

    // Before mapping an interim level does, and mapping's own default is one; once mapped a chair decides (R01).
    private static Optional<Duty> tier(Situation about) {
        return Optional.ofNullable(about.mappedAt())
                .filter(_ -> about.level() == null || about.level().interim())
                .map(mapped -> inWorkingDays(TaskingRules.NO_TIER, mapped));
    }

    private static Optional<Duty> owner(Situation about) {
        return Optional.ofNullable(about.mappedAt())
                .filter(_ -> about.owner() == null)
                .map(mapped -> inWorkingDays(TaskingRules.NO_OWNER, mapped));
    }

    // The days count from when it was last led, so asking one officer after another does not stop them (R09).
    private static Optional<Duty> lead(Situation about) {
        var lead = about.lead();
        if (lead != null && lead.leftAt() != null && !lead.isDeclined()) {
            return vacant(about, lead.isAccepted() ? lead.leftAt() : lead.since());
        }
        if (lead != null && lead.isAccepted()) {
            return Optional.empty();
        }
        var unled = Optional.ofNullable(about.unledSince());
        return lead != null && lead.isWaiting()
                ? Optional.of(inWorkingDays(TaskingRules.LEAD_NOT_ACCEPTED, unled.orElse(lead.since())))
                : unled.map(since -> inWorkingDays(TaskingRules.LEAD_NOT_ASSIGNED, since));
    }

    // Whoever has left leads nothing, whatever they had accepted.
    private static Optional<Duty> vacant(Situation about, Instant left) {
        return Optional.ofNullable(about.mappedAt())
                .map(mapped -> inWorkingDays(TaskingRules.LEAD_NOT_ASSIGNED, left.isAfter(mapped) ? left : mapped));
    }

    private static Optional<Duty> lowTier(Situation about) {
        var level = about.level();
        var band = about.band();
        if (level == null || band == null || !about.isBandAInLowTier() || level.riskAccepted()) {
            return Optional.empty();
        }
        var since = level.since().isAfter(band.since()) ? level.since() : band.since();
        return Optional.of(new Duty(TaskingRules.BAND_A_LOW_TIER, since, since));
    }

    /** Due when the last of the working days has ended. */
    private static Duty inWorkingDays(AdequacyRule rule, Instant since) {
        var last = WorkingDays.add(since.atZone(LONDON).toLocalDate(), TaskingRules.WORKING_DAYS);
        return new Duty(rule, since, last.plusDays(1).atStartOfDay(LONDON).toInstant());
    }
}
