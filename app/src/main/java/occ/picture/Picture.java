package occ.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import occ.kernel.Theme;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.reference.Area;
import org.jspecify.annotations.Nullable;

/**
 * What the register adds up to, of what its reader may see. {@code days} are those of every {@link Run}; of the exceptions
 * it holds those that are late for longest. Communities and blind spots are known for the present only; for a past day they are null.
 */
public record Picture(
        List<LocalDate> days,
        Response response,
        List<Line> lines,
        Run full,
        Map<ThreatBand, Run> bands,
        Run unscored,
        List<Place> places,
        Exceptions.Listing exceptions,
        @Nullable List<CommunityRisk> communities,
        @Nullable BlindSpots blindSpots) {

    /** How many there are, how many have a full response, and how many have each part of one. */
    public record Response(long all, long full, Map<ResponsePart, Long> having) {
        public long lacking(ResponsePart part) {
            return all - having.getOrDefault(part, 0L);
        }
    }

    /** A theme by tiers; {@code none} are those without one. */
    public record Line(Theme theme, Map<Tier, Run> tiers, Run none) {
        public Run in(@Nullable Tier tier) {
            return tier == null ? none : Objects.requireNonNull(tiers.get(tier));
        }

        public Run all() {
            return tiers.values().stream().reduce(none, Run::plus);
        }
    }

    /** {@code high} counts those in the tiers asked about, or in tiers 1 and 2. */
    public record Place(
            Area area,
            long all,
            long high,
            long exceptions,
            @Nullable Instant lastReviewed) {}

    /** The highest level of risk to the community of a place, over how many subjects, and the next review of it. */
    public record CommunityRisk(String place, int level, long subjects, LocalDate reviewOn) {}

    /** {@code people} are those known only by a placeholder name; {@code withPlaceholders} the subjects they belong to. */
    public record BlindSpots(
            List<Area> withoutSubject, List<Area> withoutReview, long old, long withPlaceholders, long people) {}

    public Run all() {
        return lines.stream().map(Line::all).reduce(Run::plus).orElseThrow();
    }

    public Course course() {
        return new Course(days, all(), full);
    }

    public Run tier(@Nullable Tier tier) {
        return lines.stream().map(line -> line.in(tier)).reduce(Run::plus).orElseThrow();
    }
}
